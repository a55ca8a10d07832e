import torch

x = torch.tensor([1, 2, 3], dtype=torch.float32, requires_grad=True)
y = torch.tensor([1, 2, 3]).float().requires_grad_()

for leaf in x, y:
    (leaf**2).sum().backward()
    print(leaf.is_leaf, leaf.grad.tolist())
