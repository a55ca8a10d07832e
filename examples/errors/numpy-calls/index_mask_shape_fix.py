import torch

x = torch.tensor([2.0, 3.0, 5.0], requires_grad=True)
x[x > 2].sum().backward()
print(x.grad.tolist())
