import torch

values = torch.tensor([0.0, 3.0], requires_grad=True)
index = [[0, 1], [0, 1]]
sines = values.sin()
s = torch.sparse_coo_tensor(index, sines, (2, 2), check_invariants=True)
torch.sparse.sum(s).backward()
print(values.grad[0].item())
