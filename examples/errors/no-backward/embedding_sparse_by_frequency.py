import torch
from torch.nn import functional as F

w = torch.ones(3, 1, requires_grad=True)
index = torch.tensor([0, 0, 2])
out = F.embedding(index, w, scale_grad_by_freq=True, sparse=True)
try:
    out.sum().backward()
except RuntimeError as error:
    print(error)
