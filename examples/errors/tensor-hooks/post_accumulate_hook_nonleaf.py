import torch

w = torch.tensor([2.0], requires_grad=True)
h = 3 * w
try:
    h.register_post_accumulate_grad_hook(lambda p: print(p.grad))
except RuntimeError as error:
    print(error)
