import torch
from torch.autograd import gradcheck

x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
for f in [lambda x: {"loss": x}, lambda x: (x, None)]:
    try:
        gradcheck(f, x)
    except AttributeError as error:
        print(error)
