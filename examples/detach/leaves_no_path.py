import torch

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)

try:
    (a * b).detach().backward()
except RuntimeError as error:
    print(error)

loss = a * 5 + (b * 7).detach()  # (1)!
loss.backward()
print("a", a.grad)
print("b", b.grad)
