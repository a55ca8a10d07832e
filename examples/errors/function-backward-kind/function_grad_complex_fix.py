import torch


class Turn(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x * (3 + 5j)

    @staticmethod
    def backward(ctx, grad):
        return (grad * (3 - 5j)).real


x = torch.tensor([2.0], requires_grad=True)
Turn.apply(x).real.sum().backward()
print(x.grad.tolist())
