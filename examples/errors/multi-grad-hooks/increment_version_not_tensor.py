import numpy
import torch

array = numpy.ones(2)
try:
    torch.autograd.graph.increment_version([array])
except RuntimeError as error:
    print(error)
