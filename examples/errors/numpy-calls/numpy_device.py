import torch

t = torch.ones(2, device="meta")
try:
    t.numpy()
except TypeError as error:
    print(error)
