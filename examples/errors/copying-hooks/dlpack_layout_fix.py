import numpy
import torch

x = torch.tensor([0.0, 3.0]).to_sparse()
print(numpy.from_dlpack(x.to_dense()).tolist())
