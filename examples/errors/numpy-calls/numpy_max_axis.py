import numpy as np
import torch

losses = torch.tensor([2.0, 3.0], requires_grad=True) * 5
try:
    np.max(losses)
except TypeError as error:
    print(error)
