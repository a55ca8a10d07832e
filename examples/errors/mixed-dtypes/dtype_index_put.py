import torch

w = torch.tensor([[3.0]], requires_grad=True)
out = torch.zeros(2, 1)
with torch.autocast("cpu"):
    y = torch.tensor([[2.0]]) @ w
try:
    out[torch.tensor([1])] = y
except RuntimeError as error:
    print(error)
