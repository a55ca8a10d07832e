import warnings

import torch


@torch.library.custom_op(
    "fakes::double_", mutates_args=("x",), tags=torch.Tag.inplace
)
def double_(x: torch.Tensor) -> torch.Tensor:
    return x.mul_(2)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    double_.register_fake(lambda x: x)
print(caught[0].message)
