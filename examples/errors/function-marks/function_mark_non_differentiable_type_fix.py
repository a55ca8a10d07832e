import torch


class Sort(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        values, order = x.sort()
        rank = order.float()
        ctx.mark_non_differentiable(rank)
        ctx.save_for_backward(order)
        return values, order, rank

    @staticmethod
    def backward(ctx, grad, *_):
        (order,) = ctx.saved_tensors
        return torch.zeros_like(grad).index_copy(0, order, grad)


x = torch.tensor([5.0, 3.0], requires_grad=True)
values, order, rank = Sort.apply(x)
print(values.requires_grad, order.requires_grad, rank.requires_grad)
(values * torch.tensor([2.0, 7.0])).sum().backward()
print(x.grad.tolist())
