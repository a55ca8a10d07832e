import torch
from torch.nn import functional as F

for shape, target_shape in ((2, 3), ()), ((3,), (1,)), ((2, 3), (2, 1)):
    x = torch.ones(shape)
    try:
        F.cosine_embedding_loss(x, x, torch.ones(target_shape))
    except RuntimeError as error:
        print(shape, target_shape, error)
