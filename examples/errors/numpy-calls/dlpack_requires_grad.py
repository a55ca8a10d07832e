import numpy as np
import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
try:
    np.from_dlpack(w)
except BufferError as error:
    print(error)
