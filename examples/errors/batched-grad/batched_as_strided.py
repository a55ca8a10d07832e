import torch


class Doubled(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x * 2

    @staticmethod
    def backward(ctx, g):
        return g.as_strided((2,), (1,)) * 2


x = torch.tensor([2.0, 3.0], requires_grad=True)
grads = torch.tensor([[1.0, 0.0, 5.0], [0.0, 1.0, 7.0]]).t()
try:
    torch.autograd.grad(Doubled.apply(x), x, grads, is_grads_batched=True)
except RuntimeError as error:
    print(error)
