import torch
import torch.nn.functional as F


def kept(row):
    return F.dropout(row, p=0.5) > 0


rows = torch.ones(2, 64)
one, other = torch.vmap(kept, randomness="different")(rows)
print("different", torch.equal(one, other))
one, other = torch.vmap(kept, randomness="same")(rows)
print("same     ", torch.equal(one, other))
