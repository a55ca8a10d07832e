import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, turn):
        ctx.turn = turn
        return 2 * x

    @staticmethod
    def backward(ctx, grad):
        return ctx.turn(2 * grad), None


x = torch.tensor([3.0], requires_grad=True)
for turn in (torch.Tensor.numpy, torch.Tensor.item):
    try:
        Double.apply(x, turn).sum().backward()
    except RuntimeError as error:
        print(error)
