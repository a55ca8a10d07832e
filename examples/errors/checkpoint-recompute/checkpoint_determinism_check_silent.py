import torch
from torch.utils.checkpoint import checkpoint

for check, later in ("none", [7.0]), ("default", [7.0, 7.0]):
    batch = torch.tensor([2.0, 3.0])
    w = torch.tensor(5.0, requires_grad=True)
    options = {"use_reentrant": False, "determinism_check": check}
    y = checkpoint(lambda w: (w * batch).sum(), w, **options)
    batch = torch.tensor(later)
    y.backward()
    print(check, w.grad)
