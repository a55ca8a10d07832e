import warnings

import torch
import torch.nn.functional as F

x = torch.ones(2, 1, 1, 2, 2)
cases = {
    "attention": lambda x: F.scaled_dot_product_attention(x, x, x),
    "torch.isclose": lambda x: torch.isclose(x, x),
    "torch.bincount": lambda x: torch.bincount(x.long().flatten()),
    "torch.histc": lambda x: torch.histc(x, 3),
    "F.embedding_bag": lambda x: F.embedding_bag(x[0, 0].long(), x[0, 0]),
}
for name, f in cases.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        torch.vmap(f)(x)
    print(f"{name:17}{str(caught[0].message).split()[15][:-1]}")
