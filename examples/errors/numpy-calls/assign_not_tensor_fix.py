import torch

x = torch.zeros(2, 2)
row = torch.tensor([3.0, 5.0], requires_grad=True)
x[0] = row
x.sum().backward()
print(row.grad.tolist())
