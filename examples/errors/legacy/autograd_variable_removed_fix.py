import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
print(type(torch.autograd.Variable(x)).__name__, x.requires_grad)
