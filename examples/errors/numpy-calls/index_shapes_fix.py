import torch

x = torch.tensor([[2.0, 3.0], [5.0, 7.0]], requires_grad=True)
rows, columns = torch.tensor([0, 1]), torch.tensor([0, 1, 1])
x[rows][:, columns].sum().backward()
print(x.grad.tolist())
