import torch

for code in [
    "torch.where(x > 0, x.sqrt(), 0)",
    "x.sqrt() * (x > 0)",
    "x.sqrt()[x > 0]",
    "x.sqrt().nan_to_num()",
    "x[x > 0].sqrt()",
    "torch.where(x > 0, x, 1).sqrt()",
    "torch.where(x > 0, torch.where(x > 0, x, 1).sqrt(), 0)",
    "x.clamp(min=2**-20).sqrt()",
]:
    x = torch.tensor([-1.0, 0.0, 4.0], requires_grad=True)
    eval(code).sum().backward()
    print(f"{code:55}", x.grad.tolist())
