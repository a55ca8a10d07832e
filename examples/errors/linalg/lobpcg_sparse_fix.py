import torch

a = torch.diag(torch.tensor([2.0, 3.0, 5.0])).to_sparse().requires_grad_()
torch.linalg.eigvalsh(a.to_dense())[-1].backward()
print(a.grad.to_dense().diagonal().tolist())
