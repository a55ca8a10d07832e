import torch

w = torch.tensor([2.0], dtype=torch.bfloat16, requires_grad=True)
w.register_hook(lambda grad: (grad.float() / 2).to(grad.dtype))
(3 * w).sum().backward()
print(w.grad.tolist(), w.grad.dtype)
