from functools import partial

import torch


def total(grad, scale=1):
    return scale * grad.sum()


for hook in total, lambda grad: grad.sum(), partial(total, scale=2):
    w = torch.tensor([2.0, 2.0], requires_grad=True)
    w.register_hook(hook)
    try:
        w.sum().backward()
    except RuntimeError as error:
        print(error)
