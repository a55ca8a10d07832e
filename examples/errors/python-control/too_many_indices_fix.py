import torch

x = torch.tensor([[2.0, 3.0], [5.0, 7.0]], requires_grad=True)
rows = x.sum(1, keepdim=True)
rows[:, 0].sum().backward()
print(x.grad.tolist())
