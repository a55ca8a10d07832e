import torch

try:

    @torch.library.custom_op(
        "mutates::double", mutates_args=("x",), schema="(Tensor x) -> Tensor"
    )
    def double(x):
        return 2 * x

except ValueError as error:
    print(error)
