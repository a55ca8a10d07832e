import torch

w = torch.tensor([2.0], requires_grad=True)


def hook(p):
    p.grad.mul_(5)


w.register_post_accumulate_grad_hook(hook)
(3 * w).sum().backward()
print(w.grad.tolist())
