import warnings

import torch
from torch.autograd import Variable

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    try:
        Variable(torch.ones(2), volatile=True, requires_grad=True)
    except ValueError as error:
        print(error)
