import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def grad(x):
    return torch.func.grad(lambda x: (x**3).sum())(x)


print(grad(torch.tensor([2.0])))
