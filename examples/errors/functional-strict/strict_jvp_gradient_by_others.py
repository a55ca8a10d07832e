import torch
from torch.autograd.functional import jvp

x, v = torch.tensor(2.5), torch.tensor(1.0)
for f in torch.sign, torch.floor:
    try:
        jvp(f, x, v, strict=True)
    except RuntimeError as error:
        print(f.__name__, str(error).split(" This is")[0])
