import warnings

import torch
from torch.autograd import Variable

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    x = Variable(torch.ones(2), volatile=True)
print(str(caught[0].message))
