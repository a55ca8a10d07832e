import torch


@torch.compile(backend="aot_eager")
def f(x):
    return (x**3).sum()


x = torch.tensor([2.0], requires_grad=True)
with torch.compiler.set_stance("force_eager"):
    y = f(x)
(grad,) = torch.autograd.grad(y, x, create_graph=True)
grad.sum().backward()
print(grad.item(), x.grad.item())
