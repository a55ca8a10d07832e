import torch
from torch.nn import functional as F

w = torch.tensor([[2.0], [3.0], [5.0]], requires_grad=True)
bag = torch.tensor([[0, 1]])
try:
    F.embedding_bag(bag, w, mode="max", sparse=True)
except ValueError as error:
    print(error)
