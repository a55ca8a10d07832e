import math

import torch

cases = {
    "float(n)": lambda n: float(n),
    "range(n)": lambda n: range(n),
    "[2, 3, 5][n]": lambda n: [2, 3, 5][n],
    "rows[:n]": lambda n: torch.ones(3)[:n],
    "torch.zeros(n)": lambda n: torch.zeros(n),
    "torch.tensor([n, n])": lambda n: torch.tensor([n, n]),
    "math.sqrt(n)": lambda n: math.sqrt(n),
    'f"{n:d}"': lambda n: f"{n:d}",
}
for name, f in cases.items():
    try:
        torch.vmap(f)(torch.tensor([1, 2]))
    except RuntimeError as error:
        print(f"{name:22}{str(error)[:55]}")
