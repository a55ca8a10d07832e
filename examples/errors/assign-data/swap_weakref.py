import weakref

import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
reference = weakref.ref(w)
try:
    torch.utils.swap_tensors(w, torch.tensor([5.0, 7.0]))
except RuntimeError as error:
    print(error)
