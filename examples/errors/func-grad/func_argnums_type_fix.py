import torch


def loss(w, x):
    return w * x


w, x = torch.tensor(3.0), torch.tensor(5.0)
grads = torch.func.grad(loss, argnums=(0, 1))(w, x)
print([grad.item() for grad in grads])
