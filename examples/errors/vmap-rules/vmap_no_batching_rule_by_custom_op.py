import torch


@torch.library.custom_op("example::count", mutates_args=())
def count(x: torch.Tensor) -> int:
    return x.numel()


try:
    torch.vmap(lambda x: x * count(x))(torch.tensor([2.0, 3.0]))
except RuntimeError as error:
    print(error)
