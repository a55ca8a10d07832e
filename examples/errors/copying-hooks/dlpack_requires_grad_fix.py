import numpy
import torch

w = torch.tensor([2.0], requires_grad=True)
array = numpy.from_dlpack(w.detach())
print(array.tolist(), array.ctypes.data == w.data_ptr())
