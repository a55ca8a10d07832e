import torch


@torch.library.custom_op(
    "views::halves",
    mutates_args=(),
    schema="(Tensor(a) x) -> (Tensor(a), Tensor(a))",
)
def halves(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return x[:1], x[1:]


try:
    halves(torch.tensor([2.0, 3.0]))
except RuntimeError as error:
    print(error)
