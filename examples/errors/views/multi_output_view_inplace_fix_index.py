import torch

x = torch.tensor([[2.0, 3.0], [5.0, 7.0]], requires_grad=True)
h = 3 * x
for row in range(len(h)):
    h[row] *= 2 + row
h.sum().backward()
print(x.grad.tolist(), h.tolist())
