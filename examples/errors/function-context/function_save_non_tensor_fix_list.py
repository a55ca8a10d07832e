import torch


class Product(torch.autograd.Function):
    @staticmethod
    def forward(ctx, *factors):
        product = factors[0] * factors[1] * factors[2]
        ctx.save_for_backward(*factors, product)
        return product

    @staticmethod
    def backward(ctx, grad):
        *factors, product = ctx.saved_tensors
        return tuple(grad * product / factor for factor in factors)


factors = [torch.tensor(float(n), requires_grad=True) for n in (2, 3, 5)]
Product.apply(*factors).backward()
print([factor.grad.item() for factor in factors])
