import torch

try:

    @torch.library.custom_op(
        "mutates::fill", mutates_args=(), schema="(Tensor(a!) x) -> ()"
    )
    def fill(x):
        x.fill_(2)

except ValueError as error:
    print(error)
