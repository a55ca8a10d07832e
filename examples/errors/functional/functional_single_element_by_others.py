import torch
from torch.autograd.functional import hvp, vhp

x = torch.tensor([2.0, 3.0])
for product in [hvp, vhp]:
    try:
        product(lambda x: x**3, x, torch.ones(2))
    except RuntimeError as error:
        print(error)
