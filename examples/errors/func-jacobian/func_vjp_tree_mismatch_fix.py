import torch
from torch.func import vjp

(_, _), pull_back = vjp(lambda x: (x, x**2), torch.tensor([3.0]))
(gradient,) = pull_back((torch.ones(1), torch.ones(1)))
print(gradient.tolist())
