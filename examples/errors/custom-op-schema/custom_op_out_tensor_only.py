import torch

try:
    torch.library.define(
        "outlist::split",
        "(Tensor x, *, Tensor(a!)[] out) -> ()",
        tags=torch.Tag.out,
    )
except ValueError as error:
    print(error)
