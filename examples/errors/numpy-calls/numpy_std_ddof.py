import numpy as np
import torch

losses = torch.tensor([2.0, 6.0], requires_grad=True) * 1
try:
    np.std(losses)
except TypeError as error:
    print(str(error).split(", but expected")[0])
