import warnings

import torch
from torch import nn
from torch.nn import functional as F

for function in F.log_softmax, F.softmin, nn.Softmax(), nn.LogSoftmax():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        function(torch.zeros(2, 2))
    print(str(caught[0].message).split(" has")[0])
