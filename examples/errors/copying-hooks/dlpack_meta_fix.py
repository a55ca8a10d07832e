import numpy
import torch

x = torch.zeros_like(torch.empty(2, device="meta"), device="cpu")
print(numpy.from_dlpack(x).tolist())
