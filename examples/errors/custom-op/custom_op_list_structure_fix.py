import torch


@torch.library.custom_op("lists::times", mutates_args=())
def times(factors: list[torch.Tensor]) -> torch.Tensor:
    return factors[0] * factors[1]


def setup_context(ctx, inputs, output):
    (factors,) = inputs
    ctx.save_for_backward(*factors)


def backward(ctx, grad):
    a, b = ctx.saved_tensors
    return [grad * b, grad * a]


times.register_autograd(backward, setup_context=setup_context)
a = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(5.0, requires_grad=True)
times([a, b]).backward()
print(a.grad.item(), b.grad.item())
