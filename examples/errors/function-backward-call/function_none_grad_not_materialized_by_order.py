import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, combine):
        ctx.combine = combine
        return 2 * x, len(x)

    @staticmethod
    def backward(ctx, grad, grad_length):
        return ctx.combine(grad, grad_length), None


for combine in (
    lambda grad, grad_length: grad * grad_length,
    lambda grad, grad_length: grad_length + grad,
):
    x = torch.tensor([2.0], requires_grad=True)
    try:
        Scale.apply(x, combine)[0].sum().backward()
    except TypeError as error:
        print(error)
