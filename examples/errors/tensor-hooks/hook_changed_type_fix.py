import torch

w = torch.tensor([2.0], dtype=torch.bfloat16, requires_grad=True)
w.register_hook(lambda grad: (grad.float() / 2).to(grad))
(3 * w).sum().backward()
print(w.grad.tolist(), w.grad.dtype)

w = torch.tensor([2.0], device="meta", requires_grad=True)
w.register_hook(lambda grad: torch.zeros(1, device="cpu").to(grad))
(3 * w).sum().backward()
print(w.grad.device)
