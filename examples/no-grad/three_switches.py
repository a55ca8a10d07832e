from contextlib import nullcontext

import torch
from torch import nn

print(f"{'':17}records  is_inference  dropout")
for name, mode, training in [
    ("train()", nullcontext, True),
    ("eval()", nullcontext, False),
    ("no_grad()", torch.no_grad, True),
    ("inference_mode()", torch.inference_mode, True),
]:
    model = nn.Sequential(nn.Linear(1, 1), nn.Dropout(p=1.0)).train(training)
    with mode():
        y = model(torch.ones(1, 1))
    row = f"{y.requires_grad!s:9}{y.is_inference()!s:14}{y.item() == 0}"  # (1)!
    print(f"{name:17}{row}")
