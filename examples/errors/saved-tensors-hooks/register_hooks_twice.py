import torch

x = torch.tensor([2.0], requires_grad=True)
y = x**2
saved = y.grad_fn._raw_saved_self
saved.register_hooks(lambda t: t.half(), lambda t: t.float())
try:
    saved.register_hooks(lambda t: t.numpy(), torch.from_numpy)
except RuntimeError as error:
    print(error)
