import torch


@torch.library.custom_op("example::record", mutates_args=())
def record(x: torch.Tensor) -> None:
    pass


def doubled(x):
    record(x)
    return x * 2


try:
    torch.vmap(doubled)(torch.tensor([2.0, 3.0]))
except RuntimeError as error:
    print(error)
