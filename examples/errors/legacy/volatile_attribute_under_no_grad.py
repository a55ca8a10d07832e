import warnings

import torch
from torch.autograd import Variable

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    with torch.no_grad():
        print(torch.ones(2).volatile)
    print(Variable(torch.ones(2), volatile=True).volatile)
