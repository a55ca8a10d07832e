import torch


class Product(torch.autograd.Function):
    clear_saved_tensors_on_access = True

    @staticmethod
    def forward(ctx, a, b):
        ctx.save_for_backward(a, b)
        return a * b

    @staticmethod
    def backward(ctx, grad):
        a, b = ctx.saved_tensors
        return grad * b, grad * a


a, b = torch.tensor(2.0, requires_grad=True), torch.tensor(3.0)
Product.apply(a, b).backward()
print(a.grad.item())
