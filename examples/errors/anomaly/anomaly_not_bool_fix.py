import torch

debug = "false"
x = torch.tensor(2.0, requires_grad=True)
with torch.autograd.set_detect_anomaly(debug == "true"):
    (x**3).backward()
    print(torch.is_anomaly_enabled(), x.grad.item())
