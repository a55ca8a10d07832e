import numpy as np
import torch

x = torch.zeros(2, 2)
for value in (np.array([3.0, 5.0]), np.float32(3)):
    try:
        x[0] = value
    except TypeError as error:
        print(error)
