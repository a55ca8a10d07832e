import torch
from torch.func import grad

x = torch.tensor([3.0, 5.0])
for shape in (), (1,), (1, 1):
    try:
        print(shape, grad(lambda x: (x**2).sum().reshape(shape))(x).tolist())
    except RuntimeError as error:
        print(shape, str(error).split("Expected ")[1].split(". ")[0])
