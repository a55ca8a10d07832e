import torch
from torch import nn

lin = nn.Linear(2, 1)
calls = {
    "SGD(lin)": lambda: torch.optim.SGD(lin),
    "SGD(None)": lambda: torch.optim.SGD(None),
    "clip_grad_norm_(lin, 1)": lambda: nn.utils.clip_grad_norm_(lin, 1),
    "parameters_to_vector(lin)": lambda: nn.utils.parameters_to_vector(lin),
}
for call, function in calls.items():
    try:
        function()
    except TypeError as error:
        print(f"{call:25}", error)
