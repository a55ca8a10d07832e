import torch
from torch import nn
from torch.distributions import Normal

x = torch.tensor([2.0, 3.0])
cases = {
    "nn.Linear": lambda x: nn.Linear(1, 1)(x[None]),
    "Normal.rsample": lambda x: Normal(x, 1.0).rsample(),
}
for name, f in cases.items():
    try:
        torch.vmap(f, randomness="different")(x)
    except RuntimeError as error:
        print(f"{name:16}{str(error).split('. ')[0]}")
