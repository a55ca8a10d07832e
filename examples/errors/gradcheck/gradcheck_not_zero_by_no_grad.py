import torch
from torch.autograd.gradcheck import GradcheckError, gradcheck

x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
try:
    with torch.no_grad():
        gradcheck(lambda x: x**2, x)
except GradcheckError as error:
    print(error)
