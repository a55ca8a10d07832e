import torch

F = torch.nn.functional

for code in [
    "(x + 2**-20).sqrt()",
    "(x + 2**-40).sqrt()",
    "F.normalize(x, dim=0)",
    "F.normalize(x, dim=0, eps=2**-10)",
    "x.cos().clamp(max=1 - 1e-8).acos()",
    "x.cos().clamp(max=1 - 2**-20).acos()",
]:
    x = torch.tensor([0.0], requires_grad=True)
    eval(code).backward()
    print(f"{code:37}", f"{x.grad.item() + 0.0:.6g}")
print(torch.tensor(1 - 1e-8).item(), torch.finfo(torch.float32).eps)
