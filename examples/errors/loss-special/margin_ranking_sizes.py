import torch
from torch.nn import functional as F

better, worse = torch.tensor([2.0, 3.0]), torch.tensor([3.0, 5.0])
try:
    F.margin_ranking_loss(better, worse, torch.tensor(1.0))
except RuntimeError as error:
    print(error)
