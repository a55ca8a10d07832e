import torch
from torch.autograd.functional import hvp, jvp, vhp

a, b = torch.tensor(2.0), torch.tensor(3.0)
for product in [jvp, hvp, vhp]:
    try:
        product(lambda a, b: a**2, (a, b), (a, b), strict=True)
    except RuntimeError as error:
        print(product.__name__, error)
