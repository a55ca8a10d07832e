import torch


class Product(torch.autograd.Function):
    @staticmethod
    def forward(ctx, *factors):
        ctx.save_for_backward(*factors)
        return factors[0] * factors[1]

    @staticmethod
    def backward(ctx, grad):
        a, b = ctx.saved_tensors
        return grad * b, grad * a


factors = [torch.tensor(2.0, requires_grad=True), torch.tensor(3.0)]
Product.apply(*factors).backward()
print(factors[0].grad.item())
