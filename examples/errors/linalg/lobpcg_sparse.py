import torch

a = torch.diag(torch.tensor([2.0, 3.0, 5.0])).to_sparse().requires_grad_()
value, _ = torch.lobpcg(a, k=1, X=torch.ones(3, 1))
try:
    value.sum().backward()
except ValueError as error:
    print(error)
