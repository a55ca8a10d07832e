import torch

x = torch.tensor(3.0, requires_grad=True)
y = x * x
print("saved", y.grad_fn._saved_self.item())  # (1)!

y.backward()
try:
    y.backward()
except RuntimeError as error:
    print(error)
