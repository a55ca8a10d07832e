import torch
from torch.autograd.functional import jacobian

x = torch.tensor([2.0, 3.0], requires_grad=True)
forward = {"strategy": "forward-mode", "vectorize": True}
try:
    jacobian(lambda x: x**3, x, create_graph=True, **forward)
except NotImplementedError as error:
    print(error)
