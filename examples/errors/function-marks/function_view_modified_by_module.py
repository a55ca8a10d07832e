import torch


class Head(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x[:1]

    @staticmethod
    def backward(ctx, grad):
        return torch.cat([grad, 0 * grad])


x = torch.tensor([2.0, 3.0], requires_grad=True)
try:
    torch.nn.ReLU(inplace=True)(Head.apply(x))
except RuntimeError as error:
    print(str(error).partition(" (or")[0])
