import torch
from torch.autograd.gradcheck import get_numerical_jacobian_wrt_specific_input

x = torch.tensor([3.0], dtype=torch.float64)
y = (x**2,)
try:
    get_numerical_jacobian_wrt_specific_input(
        lambda x: (x**2,), 0, (x,), y, 2**-10
    )
except AssertionError as error:
    print(error)
