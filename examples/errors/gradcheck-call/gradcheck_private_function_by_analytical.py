import warnings

import torch
from torch.autograd.gradcheck import get_analytical_jacobian

x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    get_analytical_jacobian((x,), x**2)
print(str(caught[0].message).split(" and not")[0])
