import torch


class Product(torch.autograd.Function):
    @staticmethod
    def forward(ctx, *factors):
        ctx.save_for_backward(*factors)
        return factors[0] * factors[1] * factors[2]

    @staticmethod
    def backward(ctx, grad):
        a, b, c = ctx.saved_tensors
        return grad * b * c, grad * a * c, grad * a * b


factors = [torch.tensor(float(n), requires_grad=True) for n in (2, 3, 5)]
Product.apply(*factors).backward()
print([factor.grad.item() for factor in factors])
