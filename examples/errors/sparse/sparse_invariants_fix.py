import torch

values = torch.tensor([2.0, 3.0], requires_grad=True)
index = [[0, 1], [0, 1]]
s = torch.sparse_coo_tensor(index, values, (2, 2), check_invariants=True)
torch.sparse.sum(s * s).backward()
print(values.grad.tolist())
