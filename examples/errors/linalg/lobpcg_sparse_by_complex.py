import torch

a = torch.diag(torch.tensor([2 + 0j, 3, 5])).requires_grad_()
value, _ = torch.lobpcg(a, k=1, X=torch.ones(3, 1) + 0j)
try:
    value.abs().sum().backward()
except ValueError as error:
    print(error)
