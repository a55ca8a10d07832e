import torch


@torch.library.custom_op("names::third", mutates_args=())
def third(x: torch.Tensor) -> torch.Tensor:
    return x / 3


try:
    torch.library.register_autograd("third", lambda ctx, grad: grad / 3)
except ValueError as error:
    print(error)
