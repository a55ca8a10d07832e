import torch


class Both(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.set_materialize_grads(False)
        return 2 * x, 3 * x

    @staticmethod
    def backward(ctx, grad_double, grad_triple):
        print(grad_triple)
        return 2 * grad_double


x = torch.tensor([5.0], requires_grad=True)
Both.apply(x)[0].sum().backward()
print(x.grad.tolist())
