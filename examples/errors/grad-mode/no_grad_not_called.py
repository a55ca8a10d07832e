import torch

w = torch.tensor(2.0, requires_grad=True)

try:
    with torch.no_grad:
        w += 1
except TypeError as error:
    print(error)
