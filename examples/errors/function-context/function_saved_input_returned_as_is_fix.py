import torch


class Pass(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x.view_as(x)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(output)

    @staticmethod
    def backward(ctx, grad):
        (y,) = ctx.saved_tensors
        return grad * (y > 0)


x = torch.tensor([-3.0, 5.0], requires_grad=True)
Pass.apply(x).sum().backward()
print(x.grad.tolist())
