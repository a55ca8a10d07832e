import torch
from torch.autograd.gradcheck import GradcheckError, gradcheck
from torch.nn import functional as F

index = torch.tensor([0])
w = torch.ones(2, 1, dtype=torch.float64, requires_grad=True)
try:
    gradcheck(lambda w: F.embedding(index, w, sparse=True), w)
except GradcheckError as error:
    print(error)
