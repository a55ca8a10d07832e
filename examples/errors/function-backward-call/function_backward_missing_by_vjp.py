import torch


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x**3

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def vjp(ctx, grad):
        (x,) = ctx.saved_tensors
        return grad * 3 * x**2


x = torch.tensor(2.0, requires_grad=True)
Cube.apply(x).backward()
print(x.grad.item())
try:
    torch.func.grad(Cube.apply)(torch.tensor(2.0))
except NotImplementedError as error:
    print(error)
