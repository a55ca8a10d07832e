import io

import torch
from torch.utils.hooks import unserializable_hook


@unserializable_hook
def double(grad):
    return 2 * grad


w = torch.tensor([2.0], requires_grad=True)
w.register_hook(double)
file = io.BytesIO()
torch.save(w, file)
file.seek(0)

v = torch.load(file)
(3 * w).sum().backward()
(3 * v).sum().backward()
print(w.grad.tolist(), v.grad.tolist())
