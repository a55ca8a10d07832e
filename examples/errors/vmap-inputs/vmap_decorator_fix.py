from functools import partial

import torch


@partial(torch.vmap, in_dims=(0, None))
def scaled(x, scale):
    return x * scale


print(scaled(torch.tensor([2.0, 3.0]), torch.tensor(5.0)).tolist())
