import torch
from torch.autograd.gradcheck import GradcheckError, gradcheck

x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
try:
    gradcheck(lambda x: x.detach() ** 2, x)
except GradcheckError as error:
    print(error)
