import torch


class Doubled(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x * 2

    @staticmethod
    def backward(ctx, g):
        return g * 2


x = torch.tensor([2.0, 3.0], requires_grad=True)
grads = torch.tensor([[1.0, 0.0, 5.0], [0.0, 1.0, 7.0]]).t()
y = Doubled.apply(x)
print(torch.autograd.grad(y, x, grads, is_grads_batched=True)[0].tolist())
