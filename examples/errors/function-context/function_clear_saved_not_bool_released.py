import weakref

import torch


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(2 * x)
        return x**2

    @staticmethod
    def backward(ctx, grad):
        (slope,) = ctx.saved_tensors
        alive = weakref.ref(slope)
        grad = grad * slope
        del slope
        print(alive() is not None)
        return grad


for flag in (False, True):
    Square.clear_saved_tensors_on_access = flag
    Square.apply(torch.tensor([3.0], requires_grad=True)).sum().backward()
