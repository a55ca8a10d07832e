import torch

seen = []
try:
    torch.vmap(lambda x: seen.append(x))(torch.tensor([2.0, 3.0]))
except ValueError as error:
    print(error)
