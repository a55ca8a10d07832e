import torch

x = torch.tensor([[2.0, 3.0], [5.0, 7.0]], requires_grad=True)
x.flip(0)[-1].sum().backward()
print(x.grad.tolist())
