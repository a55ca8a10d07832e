import torch


class Pass(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.clone()

    @staticmethod
    def backward(ctx, grad):
        return 3 * grad


x = torch.tensor([2.0], requires_grad=True)
y = Pass.apply(x)
y += 1
y.sum().backward()
print(y.tolist(), x.grad.tolist())
