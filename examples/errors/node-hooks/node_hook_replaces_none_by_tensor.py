import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
a, b = x.unbind()
b.register_hook(lambda grad: torch.tensor(5.0))
try:
    a.backward()
except RuntimeError as error:
    print(error)
