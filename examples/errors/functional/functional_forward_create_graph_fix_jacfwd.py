import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
torch.func.jacfwd(lambda x: x**3)(x).sum().backward()
print(x.grad.tolist())
