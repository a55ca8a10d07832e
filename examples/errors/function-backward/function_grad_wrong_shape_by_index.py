import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, *arguments):
        return arguments[0] * arguments[1]

    @staticmethod
    def backward(ctx, grad):
        return None, torch.ones(2)


x = torch.zeros(3, requires_grad=True)
for factor in (5.0, torch.tensor(5.0)):
    try:
        Scale.apply(factor, x).sum().backward()
    except RuntimeError as error:
        print(str(error).partition(" - ")[0])
