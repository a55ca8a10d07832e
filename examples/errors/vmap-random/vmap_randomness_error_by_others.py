import torch
import torch.nn.functional as F
from torch import nn
from torch.func import hessian, jacfwd, vmap

row = torch.tensor([2.0, 3.0])
cases = {
    "vmap randn_like": lambda: vmap(torch.randn_like)(row),
    "vmap randperm": lambda: vmap(lambda x: torch.randperm(3))(row),
    "vmap nn.Linear": lambda: vmap(lambda x: nn.Linear(1, 1)(x[None]))(row),
    "jacfwd dropout": lambda: jacfwd(F.dropout)(row),
    "hessian dropout": lambda: hessian(lambda x: F.dropout(x).sum())(row),
}
for name, case in cases.items():
    try:
        case()
    except RuntimeError as error:
        print(f"{name:17}{str(error).split('. ')[0]}")
