import torch
from torch.autograd import gradcheck
from torch.autograd.functional import jacobian

x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
print(gradcheck(lambda x: x * 5j, x))
print(jacobian(lambda x: torch.view_as_real(x * 5j), x).tolist())
