import torch
from torch.nn import functional as F

prediction = torch.tensor([2, 3])
target = torch.tensor([2, 5])
try:
    F.mse_loss(prediction, target)
except NotImplementedError as error:
    print(error)
