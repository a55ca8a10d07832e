import torch
from torch.nn import functional as F

x, weight = torch.ones(2, 2), torch.tensor([1.0, 3.0])
for loss in F.l1_loss, F.huber_loss:
    try:
        loss(x, x, weight=weight)
    except ValueError as error:
        print(error)
