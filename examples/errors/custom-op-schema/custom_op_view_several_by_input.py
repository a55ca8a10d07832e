import torch


@torch.library.custom_op(
    "views::first",
    mutates_args=(),
    schema="(Tensor(a) x, Tensor(b) y) -> Tensor(a)",
)
def first(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return x[:1]


try:
    first(torch.tensor([2.0, 3.0]), torch.tensor([5.0]))
except RuntimeError as error:
    print(error)
