import numpy as np
import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
losses = w * 5

print(np.mean(losses.detach().numpy()), np.sum(losses.detach().numpy()))
losses.mean().backward()
print(w.grad.tolist())
