import torch


def loss(w, x):
    return w * x


w, x = torch.tensor(3.0), torch.tensor(5.0)
try:
    torch.func.jacrev(loss, argnums="w")(w, x)
except RuntimeError as error:
    print(error)
