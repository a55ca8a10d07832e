import torch
from torch.nn import functional as F

logits = torch.zeros(1, 2, requires_grad=True)
for label in 0, 1, 2, -1, 255, -100:
    try:
        loss = F.cross_entropy(logits, torch.tensor([label]))
        print(f"{label:4}", round(loss.item(), 4))
    except IndexError as error:
        print(f"{label:4}", error)
