import torch

x = torch.tensor([2.0, 3.0, 5.0, 7.0], requires_grad=True)
x.unflatten(0, (2, -1))[0].sum().backward()
print(x.grad.tolist())
