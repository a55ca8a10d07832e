import torch
from torch.nn import functional as F

logits = torch.zeros(1, 2, 4, 4, requires_grad=True)
for shape in (1, 1, 4, 4), (1, 3, 4, 4), (1, 4, 4, 2), (1, 16):
    try:
        F.cross_entropy(logits, torch.zeros(shape, dtype=torch.long))
    except RuntimeError as error:
        print(f"{shape!s:12}", error)
