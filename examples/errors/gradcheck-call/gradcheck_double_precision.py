import warnings

import torch
from torch.autograd.gradcheck import GradcheckError, gradcheck

x = torch.tensor([3.0], requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    try:
        gradcheck(torch.square, x)
    except GradcheckError:
        print(caught[0].message)
