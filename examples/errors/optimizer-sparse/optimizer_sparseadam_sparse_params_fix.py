import torch

w = torch.eye(2).to_sparse().to_dense().requires_grad_()
optimizer = torch.optim.SparseAdam([w])
print(w.layout, len(optimizer.param_groups[0]["params"]))
