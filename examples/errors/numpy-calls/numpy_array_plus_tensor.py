import numpy as np
import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
try:
    np.array([5.0, 7.0]) + w
except TypeError as error:
    print(error)
