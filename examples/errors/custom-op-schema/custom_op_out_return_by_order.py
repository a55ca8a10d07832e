import torch


@torch.library.custom_op(
    "tags::both", mutates_args=["a", "b"], tags=torch.Tag.out
)
def both(
    x: torch.Tensor, *, a: torch.Tensor, b: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    torch.mul(x, 2, out=a)
    torch.mul(x, 3, out=b)
    return b, a


try:
    both(torch.tensor([3.0]), a=torch.zeros(1), b=torch.zeros(1))
except RuntimeError as error:
    print(str(error).partition("): ")[2])
