import numpy as np
import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
y = w * 5
with torch.no_grad():
    print(w.numpy(), np.asarray(y))

try:
    y.numpy()
except RuntimeError as error:
    print(error)
