import torch

w = torch.tensor(2.0, requires_grad=True)
h = w**2
(3 * h).backward()
try:
    (5 * h).backward()
except RuntimeError as error:
    print(error)
