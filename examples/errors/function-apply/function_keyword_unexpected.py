import torch


class Scale(torch.autograd.Function):
    @staticmethod
    @torch.amp.custom_fwd(device_type="cpu")  # (1)!
    def forward(ctx, x, factor):
        return x * factor


x = torch.tensor([2.0], requires_grad=True)
try:
    Scale.apply(x, factor=3)
except TypeError as error:
    print(error)
