import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x

    @staticmethod
    def backward(ctx, grad):
        return (2 * grad).to_sparse()


x = torch.zeros(1, 2, requires_grad=True)
Double.apply(x).sum().backward()
print(x.grad.layout, x.grad.to_dense().tolist())
