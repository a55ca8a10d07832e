import torch
from torch.func import jacrev

x = torch.tensor([3.0])
print(jacrev(lambda x: x**2)(x).tolist(), len(x))

jacobian, y = jacrev(lambda x: (x**2, x + 1), has_aux=True)(x)
print(jacobian.tolist(), y.tolist())
