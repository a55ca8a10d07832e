import warnings

import torch

rows = torch.tensor([[2.0, 3.0, 5.0], [7.0, 11.0, 13.0]])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.vmap(torch.nanquantile, in_dims=(0, None))(rows, 0.5)
print(str(caught[0].message).split(" (Triggered")[0])
