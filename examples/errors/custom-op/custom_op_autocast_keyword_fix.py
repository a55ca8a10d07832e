import torch


@torch.library.custom_op("poscast::scale", mutates_args=())
def scale(x: torch.Tensor, factor: float) -> torch.Tensor:
    return x * factor


def setup(ctx, inputs, output):
    ctx.factor = inputs[1]


scale.register_autograd(
    lambda ctx, grad: (grad * ctx.factor, None), setup_context=setup
)
scale.register_autocast("cpu", torch.bfloat16)
x = torch.tensor(3.0, requires_grad=True)
with torch.autocast("cpu"):
    scale(x, factor=2.0).backward()
print(x.grad.item())
