import torch

w = torch.tensor([[3.0]])


@torch.compile(backend="aot_eager")
def f(x):
    return (x @ w).square().sum()


x = torch.tensor([[2.0]], requires_grad=True)
f(x).backward()
y = f(x)
try:
    y.backward(retain_graph=True)  # (1)!
except RuntimeError as error:
    print(error)
