import warnings

import torch
from torch import nn

embedding = nn.Embedding(3, 2, max_norm=1.0)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    try:
        torch.vmap(embedding)(torch.tensor([0, 2]))
    except RuntimeError as error:
        print(error)
