import torch
from torch import nn

model = nn.Linear(1, 1)
with torch.inference_mode():
    x = torch.ones(1)
    state = {name: 2 * w for name, w in model.state_dict().items()}

calls = {
    "attribute": lambda: setattr(x, "requires_grad", True),
    "Parameter": lambda: nn.Parameter(x),
    "assign": lambda: model.load_state_dict(state, assign=True),
}
for name, call in calls.items():
    try:
        call()
    except RuntimeError as error:
        print(f"{name:9}", "Setting requires_grad=True on" in str(error))
