import torch

a = torch.tensor([[3.0], [0.0]], requires_grad=True)
q, r = torch.linalg.qr(a, mode="complete")
try:
    r.abs().sum().backward()
except RuntimeError as error:
    print(error)
