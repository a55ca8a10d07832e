import warnings

import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.cuda.amp.custom_bwd(lambda ctx, grad: grad)
print(caught[0].message)
