import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
h = x * 2
head = h[:2]
print(h.grad_fn.name(), head.grad_fn.name())

h += 1
print(h.grad_fn.name(), head.grad_fn.name())
(h.sum() + head.sum()).backward()
print(head.tolist(), x.grad.tolist())
