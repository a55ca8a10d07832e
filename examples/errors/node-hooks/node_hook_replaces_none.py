import torch

x = torch.tensor([2.0], requires_grad=True)
y = x * torch.tensor([3.0])
y.grad_fn.register_hook(lambda grads_in, grads_out: (grads_in[0], grads_in[0]))
try:
    y.sum().backward()
except RuntimeError as error:
    print(error)
