import torch
from torch import nn

x = torch.tensor([[2.0, 3.0]])
calls = {
    "int64": lambda: nn.Linear(2, 1)(x.long()),
    "float16": lambda: nn.Linear(2, 1).half()(x),
    "x @ w": lambda: x @ x.T.double(),
    "x[0] @ w": lambda: x[0] @ x[0].double(),
}
for name, call in calls.items():
    try:
        call()
    except RuntimeError as error:
        print(f"{name:8}", error)
