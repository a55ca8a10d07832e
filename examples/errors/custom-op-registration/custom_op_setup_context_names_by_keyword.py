import torch


@torch.library.custom_op("names::scale", mutates_args=())
def scale(x: torch.Tensor, *, factor: float) -> torch.Tensor:
    return x * factor


def setup_context(ctx, inputs, output):
    ctx.save_for_backward(*inputs)


scale.register_autograd(lambda ctx, grad: grad, setup_context=setup_context)
try:
    scale(torch.tensor(3.0, requires_grad=True), factor=5.0)
except TypeError as error:
    print(error)
