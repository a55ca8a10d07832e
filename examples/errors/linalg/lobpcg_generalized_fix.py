import torch

a = torch.diag(torch.tensor([2.0, 3.0, 5.0])).requires_grad_()
b = torch.diag(torch.tensor([1.0, 1.0, 0.25]))
inverse = torch.linalg.inv(torch.linalg.cholesky(b))
values = torch.linalg.eigvalsh(inverse @ a @ inverse.mT)
values[-1].backward()
print(values.tolist(), a.grad.diagonal().tolist())
