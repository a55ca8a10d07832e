import torch


@torch.library.custom_op("recast::double", mutates_args=())
def double(x: torch.Tensor) -> torch.Tensor:
    return 2 * x


double.register_autograd(lambda ctx, grad: 2 * grad)
double.register_autocast("cpu", torch.bfloat16)
x = torch.tensor(3.0, requires_grad=True)
with torch.autocast("cpu"):
    y = double(x)
y.backward()
print(y.dtype, x.grad.item())
