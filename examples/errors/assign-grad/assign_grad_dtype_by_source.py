import numpy
import torch
from torch import nn

w = torch.tensor([2.0, 3.0], requires_grad=True)
half = nn.Linear(2, 1).half()
sources = {
    "numpy": lambda: setattr(w, "grad", torch.from_numpy(numpy.ones(2))),
    "integers": lambda: setattr(w, "grad", torch.tensor([5, 7])),
    "bfloat16": lambda: setattr(w, "grad", torch.ones(2).bfloat16()),
    "half weight": lambda: setattr(half.weight, "grad", torch.ones(1, 2)),
}
for name, assign in sources.items():
    try:
        assign()
    except RuntimeError as error:
        print(f"{name:11}", str(error).split(". ")[0])
