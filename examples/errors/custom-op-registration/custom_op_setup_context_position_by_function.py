import torch


@torch.library.custom_op("position::cube", mutates_args=())
def cube(x: torch.Tensor) -> torch.Tensor:
    return x**3


try:
    torch.library.register_autograd("position::cube", print, print)
except TypeError as error:
    print(error)
