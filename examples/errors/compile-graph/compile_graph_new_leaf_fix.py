import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x, shift):
    return ((x + shift) ** 3).sum()


shift = torch.zeros(1, requires_grad=True)
f(torch.tensor([2.0]), shift).backward()
print(shift.grad)
