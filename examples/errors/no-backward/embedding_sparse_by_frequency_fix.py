import torch
from torch.nn import functional as F

index = torch.tensor([0, 0, 2])
for options in [{"scale_grad_by_freq": True}, {"sparse": True}]:
    w = torch.ones(3, 1, requires_grad=True)
    F.embedding(index, w, **options).sum().backward()
    print(w.grad.to_dense().flatten().tolist())
