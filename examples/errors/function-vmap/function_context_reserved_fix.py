import torch


class Double(torch.autograd.Function):
    generate_vmap_rule = True

    @staticmethod
    def forward(x):
        return 2 * x

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.factor = 2

    @staticmethod
    def backward(ctx, grad):
        return ctx.factor * grad


x = torch.tensor([3.0, 5.0], requires_grad=True)
torch.vmap(Double.apply)(x).sum().backward()
print(x.grad.tolist())
