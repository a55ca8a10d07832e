import torch


@torch.library.custom_op("mapped::double", mutates_args=())
def double(x: torch.Tensor) -> torch.Tensor:
    return 2 * x


for rule in (
    lambda info, in_dims, x: double(x),
    lambda info, in_dims, x: [double(x), in_dims[0]],
    lambda info, in_dims, x: (double(x), in_dims[0]),
):
    double.register_vmap(rule)
    try:
        print(torch.vmap(double)(torch.tensor([2.0, 3.0])).tolist())
    except RuntimeError as error:
        print(str(error).partition("output. ")[2])
