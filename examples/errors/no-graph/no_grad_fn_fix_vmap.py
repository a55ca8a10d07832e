import torch

w = torch.tensor(2.0, requires_grad=True)


def gradient(x):
    return torch.func.grad(lambda w: w * x)(w)


print(torch.vmap(gradient)(torch.tensor([3.0, 5.0])).tolist())
