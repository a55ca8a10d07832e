import torch


class Sum(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, pick):
        ctx.save_for_backward(pick(x))
        return x.sum()


x = torch.tensor([2.0], requires_grad=True)
for pick in [lambda x: x.shape, lambda x: [x], lambda x: x.numpy()]:
    try:
        Sum.apply(x, pick)
    except TypeError as error:
        print(error)
