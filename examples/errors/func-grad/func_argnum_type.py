import torch


def loss(w, x):
    return w * x


w, x = torch.tensor(3.0), torch.tensor(5.0)
try:
    torch.func.grad(loss, argnums=("w", "x"))(w, x)
except RuntimeError as error:
    print(error)
