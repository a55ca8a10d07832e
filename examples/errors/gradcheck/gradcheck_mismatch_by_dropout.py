import torch
from torch.autograd.gradcheck import GradcheckError, gradcheck
from torch.nn import functional as F

x = torch.ones(64, dtype=torch.float64, requires_grad=True)
try:
    gradcheck(F.dropout, x)
except GradcheckError as error:
    print(str(error).split(",\n")[0])
