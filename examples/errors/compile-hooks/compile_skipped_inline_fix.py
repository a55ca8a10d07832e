import torch
from torch.autograd.graph import saved_tensors_hooks


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x):
    return (x**3).sum()


x = torch.tensor([2.0], requires_grad=True)
with saved_tensors_hooks(lambda t: t, lambda t: t):
    y = f(x)
y.backward()
print(x.grad)
