import torch

x = torch.tensor([3.0])
try:
    x.register_hook(lambda grad: 2 * grad)
except RuntimeError as error:
    print(error)
