import torch
from torch import nn

w = nn.Parameter(torch.tensor([2.0, 3.0]))
first = w[:1]
try:
    torch.utils.swap_tensors(w, nn.Parameter(torch.tensor([5.0, 7.0])))
except RuntimeError as error:
    print(str(error).split(" make")[0])

del first
torch.utils.swap_tensors(w, nn.Parameter(torch.tensor([5.0, 7.0])))
print(w.tolist())
