import numpy
import torch

x = torch.empty(2, device="meta")
try:
    numpy.from_dlpack(x)
except BufferError as error:
    print(error)
