import torch
import torch.nn.functional as F
from torch.autograd.functional import jacobian

x = torch.tensor([2.0, 3.0])
try:
    jacobian(F.dropout, x, strategy="forward-mode", vectorize=True)
except RuntimeError as error:
    print(error)
