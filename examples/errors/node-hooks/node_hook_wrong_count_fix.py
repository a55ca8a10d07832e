import torch

x = torch.tensor([2.0], requires_grad=True)
w = torch.tensor([3.0], requires_grad=True)
y = w * x
y.grad_fn.register_hook(lambda grads_in, _: (5 * grads_in[0], grads_in[1]))
y.sum().backward()
print(w.grad.tolist(), x.grad.tolist())
