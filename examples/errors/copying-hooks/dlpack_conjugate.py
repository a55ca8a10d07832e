import numpy
import torch

x = torch.tensor([3 + 2j]).conj()
try:
    numpy.from_dlpack(x)
except BufferError as error:
    print(error)
