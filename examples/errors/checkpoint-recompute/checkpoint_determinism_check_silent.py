import torch
from torch.utils.checkpoint import checkpoint

batch = torch.tensor([2.0, 3.0])
w = torch.tensor(5.0, requires_grad=True)
options = {"use_reentrant": False, "determinism_check": "none"}
y = checkpoint(lambda w: (w * batch).sum(), w, **options)
batch = torch.tensor([7.0])
y.backward()
print(w.grad)
