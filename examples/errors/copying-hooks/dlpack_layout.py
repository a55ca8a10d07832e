import numpy
import torch

x = torch.tensor([0.0, 3.0]).to_sparse()
try:
    numpy.from_dlpack(x)
except BufferError as error:
    print(error)
