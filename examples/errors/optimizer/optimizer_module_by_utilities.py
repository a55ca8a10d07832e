import torch
from torch import nn

model = nn.Linear(2, 1)
for call in (
    lambda: nn.utils.clip_grad_norm_(model, 1.0),
    lambda: nn.utils.parameters_to_vector(model),
    lambda: torch.optim.SGD(None, lr=0.5),
):
    try:
        call()
    except TypeError as error:
        print(error)
