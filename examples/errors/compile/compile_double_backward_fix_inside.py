import torch


@torch.compile(backend="aot_eager")
def grad(x):
    return torch.func.grad(lambda x: (x**3).sum())(x)


x = torch.tensor([2.0], requires_grad=True)
g = grad(x)
g.sum().backward()
print(g.item(), x.grad.item())
