import torch

x = torch.tensor(2.0, requires_grad=True)

h = x * 3
print("autograd.grad         ", torch.autograd.grad(h * h, h))

h = x * 3
h.register_hook(lambda grad: print("register_hook         ", grad))
(h * h).backward()

h = x * 3
x.grad = None
(h * h).backward(inputs=[h])
print("backward(inputs=[h])  ", h.grad, x.grad)
