import torch
from torch.nn import functional as F

functions = {
    "elu": lambda x: F.elu(x, -0.5, inplace=True),
    "celu": lambda x: F.celu(x, -0.5, inplace=True),
    "leaky_relu": lambda x: F.leaky_relu(x, -0.5, inplace=True),
    "rrelu": lambda x: F.rrelu(x, -0.5, -0.5, inplace=True),
}
for name, function in functions.items():
    x = torch.tensor([-2.0, 3.0], requires_grad=True)
    try:
        function(x * 1).sum().backward()
    except RuntimeError as error:
        print(f"{name:10} {str(error)[:18]}")
