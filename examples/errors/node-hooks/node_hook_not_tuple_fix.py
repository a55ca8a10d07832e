import torch

x = torch.tensor([2.0], requires_grad=True)
y = x**2
y.grad_fn.register_hook(lambda grads_in, grads_out: (5 * grads_in[0],))
y.sum().backward()
print(x.grad.tolist())

x = torch.tensor([2.0], requires_grad=True)
y = x**2
y.grad_fn.register_prehook(lambda grads_out: (5 * grads_out[0],))
y.sum().backward()
print(x.grad.tolist())
