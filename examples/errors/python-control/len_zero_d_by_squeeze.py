import torch

batch = torch.tensor([[3.0]])
try:
    len(batch.squeeze())
except TypeError as error:
    print(error)
