import torch


@torch.library.custom_op(
    "out::triple", mutates_args=["out"], tags=torch.Tag.out
)
def triple(x: torch.Tensor, *, out: torch.Tensor) -> torch.Tensor:
    return torch.mul(x, 3, out=out)


try:
    triple(torch.ones(1, requires_grad=True), out=torch.zeros(1))
except RuntimeError as error:
    print(error)
