import torch

w = torch.tensor([2.0], requires_grad=True)
h = 3 * w
h.register_hook(lambda grad: print("h", grad.tolist()))
w.register_post_accumulate_grad_hook(lambda p: print("w", p.grad.tolist()))
(5 * h).sum().backward()
