import torch

q = torch.ones(1, 2, 2)
with torch.autocast("cpu"):
    k = q @ torch.ones(2, 2)
try:
    torch.bmm(q, k)
except RuntimeError as error:
    print(error)
