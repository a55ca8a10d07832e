import torch


@torch.compile(backend="aot_eager")
def f(x):
    return (x**3).sum()


x = torch.tensor([2.0], requires_grad=True)
(grad,) = torch.autograd.grad(f(x), x, create_graph=True)
try:
    grad.sum().backward()
except RuntimeError as error:
    print(error)
