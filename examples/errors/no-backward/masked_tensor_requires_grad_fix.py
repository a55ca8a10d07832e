import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
mask = torch.tensor([True, False])
x.square()[mask].sum().backward()
print(x.grad.tolist())
