import torch


@torch.library.custom_op("hinted::double", mutates_args=())
def double(x: torch.Tensor) -> torch.Tensor:
    return 2 * x


double.register_autograd(lambda ctx, grad: 2 * grad)
x = torch.tensor(3.0, requires_grad=True)
double(x).backward()
print(x.grad.item())
