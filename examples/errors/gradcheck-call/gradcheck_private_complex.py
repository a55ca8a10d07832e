import warnings

import torch
from torch.autograd.gradcheck import get_numerical_jacobian

x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    try:
        get_numerical_jacobian(lambda inputs: inputs[0] * 5j, (x,))
    except ValueError as error:
        print(error)
