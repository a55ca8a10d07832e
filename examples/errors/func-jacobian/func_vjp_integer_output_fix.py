import torch
from torch.func import vjp

x = torch.tensor([3.0, 5.0])
_, pull_back, best = vjp(lambda x: (x**2, x.argmax()), x, has_aux=True)
print(pull_back(torch.ones(2))[0].tolist(), best.item())
