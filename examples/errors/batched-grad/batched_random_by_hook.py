import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
y = x * 2
y.register_hook(lambda g: g + torch.randn(2))
try:
    torch.autograd.grad(y, x, torch.eye(2), is_grads_batched=True)
except RuntimeError as error:
    print(error)
