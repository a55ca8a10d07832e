import torch

a = torch.tensor([[3.0], [0.0]], requires_grad=True)
_, r = torch.linalg.qr(a, mode="r")
try:
    r.abs().sum().backward()
except RuntimeError as error:
    print(error)
