import functools

import torch


def scale(power, ctx, x, factor):
    ctx.factor = factor**power
    return x * ctx.factor


class Scale(torch.autograd.Function):
    forward = staticmethod(functools.partial(scale, 2))

    @staticmethod
    def backward(ctx, grad):
        return grad * ctx.factor, None


x = torch.tensor([2.0], requires_grad=True)
Scale.apply(x, 3).sum().backward()
print(x.grad.tolist())
