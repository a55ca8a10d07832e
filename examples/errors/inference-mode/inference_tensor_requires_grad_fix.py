import torch

with torch.inference_mode():
    x = torch.tensor([2.0, 3.0])
x = x.clone().requires_grad_()
(x**2).sum().backward()
print(x.grad.tolist())
