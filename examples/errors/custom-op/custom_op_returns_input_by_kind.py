import torch


@torch.library.custom_op("alias::part", mutates_args=())
def part(x: torch.Tensor) -> torch.Tensor:
    return x[:1]


@torch.library.custom_op("alias::twice", mutates_args=())
def twice(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    y = 2 * x
    return y, y


for operator in (part, twice):
    try:
        operator(torch.tensor([3.0]))
    except RuntimeError as error:
        print(str(error).partition(" (with")[0])
