import torch


@torch.library.custom_op("wrapped::square", mutates_args=())
def square(x: torch.Tensor) -> torch.Tensor:
    return x**2


class Square(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return square(x)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_forward(*inputs)

    @staticmethod
    def jvp(ctx, tangent):
        (x,) = ctx.saved_tensors
        return tangent * 2 * x


x, one = torch.tensor(3.0), torch.tensor(1.0)
print(torch.func.jvp(Square.apply, (x,), (one,))[1].item())
