import warnings

import torch
from torch.nn import functional as F

p = torch.tensor([[1.0, 0.0], [1.0, 0.0]])
for reduction in "mean", "batchmean", "sum":
    logits = torch.zeros(2, 2, requires_grad=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        loss = F.kl_div(logits.log_softmax(1), p, reduction=reduction)
    loss.backward()
    print(f"{reduction:9}", round(loss.item(), 4), logits.grad[0].tolist())
