import torch

x = torch.tensor(2.0, requires_grad=True)
with torch.autograd.set_detect_anomaly(True):
    (x**3).backward()
    print(torch.is_anomaly_enabled(), x.grad.item())
print(torch.is_anomaly_enabled())
