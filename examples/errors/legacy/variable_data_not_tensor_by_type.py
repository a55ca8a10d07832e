import numpy
from torch.autograd import Variable

for data in (2.0, numpy.ones(2)):
    try:
        Variable(data)
    except TypeError as error:
        print(error)
