import io

import torch
from torch import nn
from torch.nn.utils import parametrizations, parametrize

for apply in (
    parametrizations.orthogonal,
    parametrizations.spectral_norm,
    parametrizations.weight_norm,
):
    layer = apply(nn.Linear(2, 2))
    parametrize.remove_parametrizations(layer, "weight")
    try:
        torch.save(layer, io.BytesIO())
        print(apply.__name__, "ok")
    except AttributeError as error:
        print(apply.__name__, error)
