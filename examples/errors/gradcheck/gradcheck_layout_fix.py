import torch
from torch.autograd import gradcheck
from torch.nn import functional as F

index = torch.tensor([0])
w = torch.ones(2, 1, dtype=torch.float64, requires_grad=True)
print(gradcheck(lambda w: F.embedding(index, w), w))
(F.embedding(index, w, sparse=True) * 5).sum().backward()
print(w.grad.to_dense().tolist())
