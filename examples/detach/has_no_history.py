import torch

x = torch.tensor(3.0, requires_grad=True)
h = x * x
y = h.detach()  # (1)!

print("h", h, "is_leaf", h.is_leaf)
print("y", y, "is_leaf", y.is_leaf, "requires_grad", y.requires_grad)
