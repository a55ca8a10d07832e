import torch


def step(x):
    with torch.autograd.set_detect_anomaly(True):
        (x**3).backward()


x = torch.tensor(2.0, requires_grad=True)
step(x)
print(x.grad.item(), torch.is_anomaly_enabled())
