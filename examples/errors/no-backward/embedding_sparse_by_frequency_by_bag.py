import torch
from torch.nn import functional as F

w = torch.ones(3, 1, requires_grad=True)
bag = torch.tensor([[0, 0, 2]])
for mode in ("sum", "mean"):
    out = F.embedding_bag(
        bag, w, mode=mode, scale_grad_by_freq=True, sparse=True
    )
    try:
        out.sum().backward()
    except RuntimeError as error:
        print(error)
