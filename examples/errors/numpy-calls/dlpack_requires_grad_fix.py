import numpy as np
import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
array = np.from_dlpack(w.detach())
print(array)

(w * torch.from_dlpack(array)).sum().backward()
print(w.grad.tolist())
