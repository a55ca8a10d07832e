import torch

s = torch.tensor([[2.0, 0.0], [0.0, 3.0]]).to_sparse()
w = torch.ones(2, 2, requires_grad=True)
try:
    s + w
except RuntimeError as error:
    print(error)
