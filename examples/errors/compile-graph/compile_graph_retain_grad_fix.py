import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x):
    return x**3


@torch.compile(backend="aot_eager", fullgraph=True)
def g(h):
    return (5 * h).sum()


x = torch.tensor([2.0], requires_grad=True)
h = f(x)
h.retain_grad()
g(h).backward()
print(h.grad, x.grad)
