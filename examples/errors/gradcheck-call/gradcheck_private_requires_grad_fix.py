import torch
from torch.autograd.gradcheck import get_numerical_jacobian_wrt_specific_input

x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
y = (x**2,)
(j,) = get_numerical_jacobian_wrt_specific_input(
    lambda x: (x**2,), 0, (x,), y, 2**-10
)
print(j.tolist())
