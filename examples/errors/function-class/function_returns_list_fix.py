import torch


class Both(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x, 3 * x

    @staticmethod
    def backward(ctx, grad_double, grad_triple):
        return 2 * grad_double + 3 * grad_triple


x = torch.tensor([5.0], requires_grad=True)
double, triple = Both.apply(x)
(double + triple).sum().backward()
print(x.grad.tolist())
