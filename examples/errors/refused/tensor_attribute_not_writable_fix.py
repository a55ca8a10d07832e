import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
y = w * 5

leaf = y.detach().requires_grad_()
(leaf * 7).sum().backward()
print(leaf.is_leaf, leaf.grad.tolist(), w.grad)
