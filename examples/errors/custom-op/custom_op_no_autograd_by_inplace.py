import torch


@torch.library.custom_op(
    "mine::double_", mutates_args=["x"], tags=torch.Tag.inplace
)
def double_(x: torch.Tensor) -> torch.Tensor:
    return x.mul_(2)


x = torch.tensor([3.0], requires_grad=True)
try:
    double_(x * 5).sum().backward()
except RuntimeError as error:
    print(error)
