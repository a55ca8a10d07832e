import io

import torch


def double(grad):
    return 2 * grad


w = torch.tensor([2.0], requires_grad=True)
w.register_hook(double)
file = io.BytesIO()
torch.save(w.detach(), file)
file.seek(0)

v = torch.load(file).requires_grad_()
v.register_hook(double)
(3 * v).sum().backward()
print(v.grad.tolist())
