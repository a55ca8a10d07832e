import copy
import warnings

import torch
from torch import nn

w = torch.tensor(2.0, requires_grad=True)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    normed = nn.utils.weight_norm(nn.Linear(1, 1))
objects = {
    "result": w * 3,
    "slice of a parameter": nn.Parameter(torch.ones(2))[0],
    "dict of losses": {"loss": w * 3},
    "weight_norm": normed,
    "leaf": w,
    "state_dict()": nn.Linear(1, 1).state_dict(),
}
for name, thing in objects.items():
    try:
        copy.deepcopy(thing)
        print(f"{name:20}", "-")
    except RuntimeError as error:
        print(f"{name:20}", str(error)[:43])
