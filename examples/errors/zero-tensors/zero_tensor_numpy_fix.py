import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
torch.sgn(x).sum().backward()
print(x.grad.numpy(force=True), x.grad.clone().numpy())
