import torch


@torch.library.custom_op("mine::half", mutates_args=())
def half(x: torch.Tensor) -> torch.Tensor:
    return x / 2


def double(x):
    return 2 * x


x = torch.tensor([3.0], requires_grad=True)
(double(x) * half(x.detach())).sum().backward()
print(x.grad.tolist())
