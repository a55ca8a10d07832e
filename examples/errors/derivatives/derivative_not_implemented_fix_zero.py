import torch

for f in [
    lambda x: torch.floor(x / 2),
    lambda x: torch.div(x, 2, rounding_mode="floor"),
]:
    x = torch.tensor([5.0], requires_grad=True)
    y = f(x)
    y.sum().backward()
    print(y.item(), x.grad.item())
