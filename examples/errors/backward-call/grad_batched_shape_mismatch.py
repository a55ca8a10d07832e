import torch

w = torch.tensor([2.0, 3.0, 5.0], requires_grad=True)
y = w * 7

try:
    torch.autograd.grad(y, w, torch.ones(4, 2), is_grads_batched=True)
except RuntimeError as error:
    print(error)
