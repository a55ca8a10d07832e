import torch


@torch.library.custom_op("names::times", mutates_args=())
def times(x: torch.Tensor, *, factor: float) -> torch.Tensor:
    return x * factor


def setup_context(ctx, inputs, keyword_only_inputs, output):
    ctx.factor = keyword_only_inputs["factor"]


def backward(ctx, grad):
    return grad * ctx.factor


times.register_autograd(backward, setup_context=setup_context)
x = torch.tensor(3.0, requires_grad=True)
times(x, factor=5.0).backward()
print(x.grad.item())
