import torch
from torch.nn import functional as F

w = torch.tensor([2.0, 3.0], requires_grad=True)
y = torch.no_grad(w * 5)
calls = {
    "y.backward()": lambda: y.backward(),
    "y[0]": lambda: y[0],
    "y + 1": lambda: y + 1,
    "relu(y)": lambda: F.relu(y),
}
for name, call in calls.items():
    try:
        call()
    except (AttributeError, TypeError) as error:
        print(f"{name:12}", error)
