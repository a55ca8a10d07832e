import torch


@torch.library.custom_op("position::square", mutates_args=())
def square(x: torch.Tensor) -> torch.Tensor:
    return x**2


def setup_context(ctx, inputs, output):
    ctx.save_for_backward(*inputs)


def backward(ctx, grad):
    return grad * 2 * ctx.saved_tensors[0]


try:
    square.register_autograd(backward, setup_context)
except TypeError as error:
    print(error)
