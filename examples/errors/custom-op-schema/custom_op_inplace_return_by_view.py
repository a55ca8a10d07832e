import torch


@torch.library.custom_op(
    "tags::triple_", mutates_args=["x"], tags=torch.Tag.inplace
)
def triple_(x: torch.Tensor) -> torch.Tensor:
    return x.mul_(3).view(-1)


try:
    triple_(torch.tensor([3.0]))
except RuntimeError as error:
    print(str(error).partition("): ")[2])
