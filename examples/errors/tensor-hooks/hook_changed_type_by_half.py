import torch

w = torch.tensor([2.0], dtype=torch.bfloat16, requires_grad=True)
w.register_hook(lambda grad: grad.float() / 2)
try:
    (3 * w).sum().backward()
except RuntimeError as error:
    print(error)
