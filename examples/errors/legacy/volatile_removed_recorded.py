import warnings

import torch
from torch.autograd import Variable

lin = torch.nn.Linear(2, 1)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    x = Variable(torch.ones(2), volatile=True)
    x.volatile = True
for warning in caught:
    print(str(warning.message).partition(".")[0])
print(lin(x).requires_grad)
