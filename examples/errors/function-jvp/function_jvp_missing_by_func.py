import torch
from torch.func import hessian, jacfwd


class Square(torch.autograd.Function):
    generate_vmap_rule = True

    @staticmethod
    def forward(x):
        return x**2

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, grad):
        return grad * 2 * ctx.saved_tensors[0]


for transform in (jacfwd, hessian):
    try:
        transform(Square.apply)(torch.tensor(3.0))
    except NotImplementedError as error:
        print(error)
