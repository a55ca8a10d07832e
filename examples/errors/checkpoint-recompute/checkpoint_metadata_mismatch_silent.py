import torch
from torch.utils.checkpoint import checkpoint

batch = torch.tensor([2.0, 3.0])
w = torch.tensor(5.0, requires_grad=True)
y = checkpoint(lambda w: (w * batch).sum(), w, use_reentrant=False)
batch = torch.tensor([7.0, 7.0])
y.backward()
print(w.grad)
