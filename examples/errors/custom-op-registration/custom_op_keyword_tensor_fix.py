import torch


@torch.library.custom_op("keywords::times", mutates_args=())
def times(x: torch.Tensor, factor: torch.Tensor) -> torch.Tensor:
    return x * factor


def setup_context(ctx, inputs, output):
    ctx.save_for_backward(*inputs)


def backward(ctx, grad):
    x, factor = ctx.saved_tensors
    return grad * factor, grad * x


times.register_autograd(backward, setup_context=setup_context)
x, factor = torch.tensor(3.0), torch.tensor(5.0, requires_grad=True)
times(x, factor=factor).backward()
print(factor.grad.item())
