import torch

x = torch.tensor(3.0, requires_grad=True)
h = x * x
before = h * 5
h.detach_()  # (1)!
after = h * x

before.backward()
print("before", x.grad)
x.grad = None
after.backward()
print("after ", x.grad)

x.detach_()  # (2)!
print("x.requires_grad", x.requires_grad)
