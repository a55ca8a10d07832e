import numpy as np
import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
x = torch.from_numpy(np.array([5.0, 7.0]))

(x * w).sum().backward()
print((x * w).dtype, w.grad.tolist(), w.grad.dtype)
