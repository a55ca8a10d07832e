import torch


class Twice(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return torch.from_numpy(x.numpy() * 2)

    @staticmethod
    def backward(ctx, grad):
        return grad * 2


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return torch.from_numpy(x.numpy() ** 2)

    @staticmethod
    def backward(ctx, grad):
        return grad * Twice.apply(*ctx.saved_tensors)


x = torch.tensor([3.0], requires_grad=True)
y = Square.apply(x) ** 2
(slope,) = torch.autograd.grad(y, x, create_graph=True)
slope.backward()
print(x.grad.tolist())
