import numpy as np
import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
try:
    (w * 7).backward(np.array([1.0, 0.5]))
except TypeError as error:
    print(error)
