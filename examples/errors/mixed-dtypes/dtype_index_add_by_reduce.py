import torch

out = torch.zeros(2, 1)
source = torch.ones(1, 1, dtype=torch.bfloat16)
try:
    out.index_reduce(0, torch.tensor([1]), source, "amax")
except RuntimeError as error:
    print(error)
