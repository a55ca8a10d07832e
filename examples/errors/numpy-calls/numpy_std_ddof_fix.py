import numpy as np
import torch

w = torch.tensor([2.0, 6.0], requires_grad=True)

print(np.std(w.detach().numpy()), np.var(w.detach().numpy()))
print(w.std(correction=0).item(), w.var(correction=0).item())
w.var(correction=0).backward()
print(w.grad.tolist())
