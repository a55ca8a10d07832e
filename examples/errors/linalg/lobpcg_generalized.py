import torch

a = torch.diag(torch.tensor([2.0, 3.0, 5.0])).requires_grad_()
b = torch.diag(torch.tensor([1.0, 1.0, 0.25]))
value, _ = torch.lobpcg(a, k=1, B=b, X=torch.ones(3, 1))
try:
    value.sum().backward()
except ValueError as error:
    print(error)
