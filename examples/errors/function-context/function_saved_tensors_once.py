import torch


class Product(torch.autograd.Function):
    clear_saved_tensors_on_access = True

    @staticmethod
    def forward(ctx, a, b):
        ctx.save_for_backward(a, b)
        return a * b

    @staticmethod
    def backward(ctx, grad):
        return grad * ctx.saved_tensors[1], grad * ctx.saved_tensors[0]


a, b = torch.tensor(2.0, requires_grad=True), torch.tensor(3.0)
try:
    Product.apply(a, b).backward()
except RuntimeError as error:
    print(error)
