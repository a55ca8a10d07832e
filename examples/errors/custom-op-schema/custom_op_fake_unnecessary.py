import warnings

import torch


@torch.library.custom_op(
    "fakes::double", mutates_args=("out",), tags=torch.Tag.out
)
def double(x: torch.Tensor, *, out: torch.Tensor) -> torch.Tensor:
    return torch.mul(x, 2, out=out)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    double.register_fake(lambda x, *, out: out)
print(caught[0].message)
