import torch

w = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(5.0, requires_grad=True)
(w**2).backward()
try:
    steps = [-p.grad for p in (w, b)]
except TypeError as error:
    print(error)
