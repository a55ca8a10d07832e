import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.view(-1)

    @staticmethod
    def backward(ctx, g):
        return 2 * g


x = torch.tensor([2.0, 5.0], requires_grad=True)
y = Double.apply(3 * x).clone()
y += 1
y.sum().backward()
print(x.grad.tolist())
