import numpy as np
import torch

x = torch.from_numpy(np.array([[2.0, 3.0]]))
try:
    torch.nn.Linear(2, 1)(x)
except RuntimeError as error:
    print(error)
