import torch

x = torch.tensor([2.0, 3.0])
w = torch.tensor([5.0, 7.0])


def loss(w, x):
    return (w * x).sum() ** 2


def cut(w, x):
    return loss(w.detach(), x)


slope = torch.func.grad(loss)
print(slope(w, x).tolist(), w.requires_grad, w.grad)
print(torch.vmap(slope, in_dims=(None, 0))(w, torch.eye(2)).tolist())
print(torch.func.grad(cut)(w, x).tolist())

w.requires_grad_()
print(torch.autograd.grad(loss(w, x), w)[0].tolist())
try:
    torch.autograd.grad(cut(w, x), w)
except RuntimeError as error:
    print(error)
