import torch
from torch.func import hessian, jacfwd, jacrev


def loss(w, x):
    return w * x


w, x = torch.tensor(3.0), torch.tensor(5.0)
for transform in (jacrev, jacfwd, hessian):
    try:
        transform(loss, argnums="w")(w, x)
    except RuntimeError as error:
        print(error)
