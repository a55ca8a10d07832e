import numpy as np
import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
scale = np.array([5.0, 7.0])

loss = (w * torch.from_numpy(scale)).square().sum()
loss.backward()
print(loss.item(), w.grad.tolist())
