import torch

try:

    @torch.library.custom_op("keywords::scale", mutates_args=())
    def scale(x: torch.Tensor, *, factor: torch.Tensor) -> torch.Tensor:
        return x * factor

except NotImplementedError as error:
    print(error)
