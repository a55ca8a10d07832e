import torch

x, v = torch.tensor([2.0]), torch.tensor([3.0])
index, factor = torch.tensor([0]), torch.tensor([5.0])


def f(x):
    return x.scatter_reduce(0, index, factor, "prod")


print(torch.func.jvp(f, (x,), (v,))[1].item())
print(torch.func.vjp(f, x)[1](v)[0].item())
