import torch


@torch.library.custom_op("gpu::double", mutates_args=())
def double(x: torch.Tensor) -> torch.Tensor:
    return 2 * x


try:
    double.register_kernel("gpu")(lambda x: 2 * x)
except RuntimeError as error:
    print(error)
