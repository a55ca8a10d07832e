import torch

w = torch.tensor([2.0, 3.0]).to_sparse().requires_grad_()
w.grad = torch.tensor([5.0, 7.0]).to_sparse()
print(w.grad.to_dense().tolist())
