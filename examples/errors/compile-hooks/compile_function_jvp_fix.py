import torch


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**3

    @staticmethod
    def backward(ctx, grad):
        (x,) = ctx.saved_tensors
        return grad * 3 * x**2


x = torch.tensor([2.0], requires_grad=True)
cube = torch.compile(Cube.apply, backend="aot_eager", fullgraph=True)
cube(x).sum().backward()
print(x.grad)
