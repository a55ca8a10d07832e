import torch

try:
    torch.library.define(
        "outpos::double",
        "(Tensor x, Tensor(a!) out) -> Tensor(a!)",
        tags=torch.Tag.out,
    )
except ValueError as error:
    print(error)
