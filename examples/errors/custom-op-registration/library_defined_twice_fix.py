import torch

for factor in (2, 3):

    @torch.library.custom_op("anew::scale", mutates_args=())
    def scale(x: torch.Tensor, factor: int = factor) -> torch.Tensor:
        return x * factor


print(scale(torch.tensor(5.0)).item())
