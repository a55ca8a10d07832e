import numpy
import torch

x = torch.tensor([0.0, 3.0]).to_sparse()
for part in (x.indices(), x.values()):
    print(numpy.from_dlpack(part).tolist())
