import torch
from torch.autograd.functional import hvp, vhp

x, v = torch.tensor([2.0, 3.0]), torch.ones(2)
for product in [hvp, vhp]:
    try:
        product(lambda x: (x * 5).sum(), x, v, strict=True)
    except RuntimeError as error:
        print(product.__name__, str(error).split(" with respect")[0])
