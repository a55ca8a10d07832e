import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x):
    return (x**3).sum()


x = torch.tensor([2.0]).requires_grad_()
f(x).backward()
print(x.grad)
