import torch

w = torch.tensor([[3.0]])


@torch.compile(backend="aot_eager")
def f(x):
    return (x @ w).square().sum()


x = torch.tensor([[2.0]], requires_grad=True)
f(x).backward()
(f(x) + f(x)).backward()
print(x.grad)
