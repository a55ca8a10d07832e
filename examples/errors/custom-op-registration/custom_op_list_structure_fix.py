import torch


@torch.library.custom_op("lists::times", mutates_args=())
def times(factors: list[torch.Tensor], weights: list[float]) -> torch.Tensor:
    return factors[0] * factors[1] * weights[0]


def setup_context(ctx, inputs, output):
    factors, ctx.weights = inputs
    ctx.save_for_backward(*factors)


def backward(ctx, grad):
    a, b = ctx.saved_tensors
    grad = grad * ctx.weights[0]
    return [grad * b, grad * a], None


times.register_autograd(backward, setup_context=setup_context)
a = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(5.0, requires_grad=True)
times([a, b], [2.0]).backward()
print(a.grad.item(), b.grad.item())
