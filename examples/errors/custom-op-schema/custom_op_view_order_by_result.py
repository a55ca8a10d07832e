import torch


@torch.library.custom_op(
    "views::sum_and_part",
    mutates_args=(),
    schema="(Tensor(a) x) -> (Tensor, Tensor(a))",
)
def sum_and_part(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return x.sum(), x[:1]


try:
    sum_and_part(torch.tensor([2.0, 3.0]))
except RuntimeError as error:
    print(str(error).partition(" (the")[0])
