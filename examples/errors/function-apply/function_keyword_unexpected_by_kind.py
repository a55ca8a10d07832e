import torch


class Shift(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, *, by=3):
        return x + by


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(x, *, by=3):
        return x * by

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass


x = torch.tensor([2.0], requires_grad=True)
for function in (Shift, Scale):
    for keyword in ("by", "to"):
        try:
            function.apply(x, **{keyword: 5})
        except TypeError as error:
            print(f"{function.__name__} {keyword} {error}")
