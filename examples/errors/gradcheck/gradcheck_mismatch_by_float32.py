import warnings

import torch
from torch.autograd.gradcheck import GradcheckError, gradcheck

x = torch.tensor([1024.0], requires_grad=True)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    try:
        gradcheck(torch.square, x)
    except GradcheckError as error:
        print(error)
print(x.item() + 1e-6 == x.item(), (x + 1e-6).item() == x.item())
