import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
print(y.grad_fn._saved_self.item())

y.backward()
try:
    y.grad_fn._saved_self
except RuntimeError as error:
    print(str(error)[:49])
