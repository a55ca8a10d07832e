import torch
from torch.autograd.functional import jvp, vhp

x = torch.tensor([2.0, 3.0])
for product in [jvp, vhp]:
    try:
        product(lambda x: (x**3).sum(), x)
    except RuntimeError as error:
        print(product.__name__, error)
