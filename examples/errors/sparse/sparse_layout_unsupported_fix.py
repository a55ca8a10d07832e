import torch

values = torch.tensor([4.0, 16.0], requires_grad=True)
index = [[0, 1], [0, 1]]
roots = values.sqrt()
s = torch.sparse_coo_tensor(index, roots, (2, 2), check_invariants=True)
(s @ torch.ones(2, 1)).sum().backward()
print(values.grad.tolist())
