import torch

try:
    torch.tensor(3.0, requires_grad=True).to("gpu")
except RuntimeError as error:
    print(error)
