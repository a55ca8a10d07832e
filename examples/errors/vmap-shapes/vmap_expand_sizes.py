import torch

x = torch.tensor([[[2.0], [3.0]], [[5.0], [7.0]]])
try:
    torch.vmap(lambda sample: sample.expand(2))(x)
except RuntimeError as error:
    print(error)
