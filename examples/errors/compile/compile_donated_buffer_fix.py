import torch


@torch.compile(backend="aot_eager_default_partitioner")
def f(x):
    return (x**2 + 1).square().sum()


x = torch.tensor([2.0], requires_grad=True)
f(x).backward()
(f(x) + f(x)).backward()
print(x.grad)
