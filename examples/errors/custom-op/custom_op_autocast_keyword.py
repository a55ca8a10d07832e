import torch


@torch.library.custom_op("kwcast::scale", mutates_args=())
def scale(x: torch.Tensor, *, factor: float) -> torch.Tensor:
    return x * factor


scale.register_autocast("cpu", torch.bfloat16)
try:
    with torch.autocast("cpu"):
        scale(torch.tensor(3.0), factor=2.0)
except AssertionError as error:
    print(error)
