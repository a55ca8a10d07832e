import torch


@torch.compile(backend="aot_eager_default_partitioner")
def f(x):
    return (x**2 + 1).square().sum()


x = torch.tensor([2.0], requires_grad=True)
f(x).backward()
y = f(x)
try:
    y.backward(retain_graph=True)  # (1)!
except RuntimeError as error:
    print(error)
