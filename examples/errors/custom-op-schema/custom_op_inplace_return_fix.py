import torch


@torch.library.custom_op(
    "tags::twice_", mutates_args=["x"], tags=torch.Tag.inplace
)
def twice_(x: torch.Tensor) -> torch.Tensor:
    return x.mul_(2)


x = torch.tensor([3.0])
twice_(x)
print(x.tolist())
