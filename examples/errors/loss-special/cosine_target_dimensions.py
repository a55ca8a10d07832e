import torch
from torch.nn import functional as F

x, y = torch.ones(2, 3), torch.ones(2, 3)
try:
    F.cosine_embedding_loss(x, y, torch.tensor(1))
except RuntimeError as error:
    print(error)
