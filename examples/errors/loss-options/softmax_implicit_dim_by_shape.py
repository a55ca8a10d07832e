import warnings

import torch
from torch.nn import functional as F

for shape in [2], [2, 3], [4, 2, 3], [5, 4, 2, 3]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        p = F.softmax(torch.zeros(shape))
    ones = [dim for dim in range(p.dim()) if abs(p.sum(dim).max() - 1) < 2**-10]
    print(f"{shape!s:13}", *ones)
