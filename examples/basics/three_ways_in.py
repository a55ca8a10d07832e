import torch


def loss(w):
    return (w * 2 + 1 - 5) ** 2


w = torch.tensor(3.0, requires_grad=True)
returned = loss(w).backward()
print("backward     ", returned, w.grad)

w.grad = None
(returned,) = torch.autograd.grad(loss(w), w)
print("autograd.grad", returned, w.grad)

w = torch.tensor(3.0)  # (1)!
returned = torch.func.grad(loss)(w)
print("func.grad    ", returned, w.grad)
