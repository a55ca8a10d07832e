import numpy as np
import torch

for value in 0, None, torch.tensor(True), np.bool_(True):
    try:
        torch.set_grad_enabled(value)
    except TypeError as error:
        print(error)
