import torch
from torch.autograd.functional import vjp

a, b = torch.tensor(2.0), torch.tensor(3.0)
strict = {"strict": True, "create_graph": True}
try:
    vjp(lambda a, b: a**2 + b * 5, (a, b), **strict)
except RuntimeError as error:
    print(error)
