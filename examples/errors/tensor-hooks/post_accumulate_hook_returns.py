import torch

w = torch.tensor([2.0], requires_grad=True)
w.register_post_accumulate_grad_hook(lambda p: p.grad.mul_(5))
try:
    (3 * w).sum().backward()
except RuntimeError as error:
    print(error)
