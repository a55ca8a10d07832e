import torch

a = torch.tensor([[2.0, 0.0, 0.0], [3.0, 0.0, 0.0]])
b = torch.tensor([[0.0, 5.0, 0.0], [0.0, 7.0, 0.0]])


def area(row):
    return torch.linalg.cross(row, b)


try:
    torch.vmap(area)(a)
except RuntimeError as error:
    print(error)
