import numpy
import torch

x = torch.tensor([3 + 2j]).conj()
print(numpy.from_dlpack(x.resolve_conj()).tolist())
