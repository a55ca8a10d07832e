import torch

z = torch.tensor([2 + 3j])
try:
    z.conj().imag.numpy()
except RuntimeError as error:
    print(error)
