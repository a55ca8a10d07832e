import torch


@torch.library.custom_op("unknown::square", mutates_args=())
def square(x: torch.Tensor) -> torch.Tensor:
    return x**2


try:
    torch.library.register_autograd("unknown::cube", lambda ctx, grad: grad)
except AttributeError as error:
    print(error)
