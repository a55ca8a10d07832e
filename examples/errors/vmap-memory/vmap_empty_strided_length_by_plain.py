import torch

x = torch.tensor([2.0, 3.0])
try:
    x.new_empty_strided((2,), (2, 1))
except RuntimeError as error:
    print(error)
