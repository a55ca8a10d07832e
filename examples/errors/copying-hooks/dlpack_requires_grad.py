import numpy
import torch

w = torch.tensor([2.0], requires_grad=True)
try:
    numpy.from_dlpack(w)
except BufferError as error:
    print(error)
