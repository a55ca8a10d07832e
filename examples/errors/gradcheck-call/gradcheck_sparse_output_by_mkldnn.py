import torch
from torch.autograd import gradcheck

x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
try:
    gradcheck(lambda x: x.float().to_mkldnn(), x)
except ValueError as error:
    print(str(error).split(". ")[0])
