import torch

x = torch.tensor([2.0], requires_grad=True)
y = x**2
y.grad_fn.register_hook(lambda grads_in, grads_out: 5 * grads_in[0])
try:
    y.sum().backward()
except TypeError as error:
    print(error)
