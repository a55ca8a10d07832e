import torch
from torch.nn import functional as F

w = torch.tensor([[2.0], [3.0], [5.0]], requires_grad=True)
bag = torch.tensor([[0, 1]])
F.embedding_bag(bag, w, mode="max").sum().backward()
print(w.grad.flatten().tolist())
