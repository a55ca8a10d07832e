import functools

import torch


def scale(power, ctx, x, factor):
    ctx.factor = factor**power
    return x * ctx.factor


class Scale(torch.autograd.Function):
    forward = staticmethod(functools.partial(scale, 2))


x = torch.tensor([2.0], requires_grad=True)
try:
    Scale.apply(x, factor=3)
except AttributeError as error:
    print(error)
