import torch

x = torch.tensor([2.0], requires_grad=True)
y = x * torch.tensor([3.0])
saved = y.grad_fn._raw_saved_self
try:
    saved.register_hooks(lambda t: t.half(), lambda t: t.float())
except RuntimeError as error:
    print(error)
