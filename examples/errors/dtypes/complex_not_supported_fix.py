import torch

z = torch.tensor([0j], requires_grad=True)
(z * torch.sigmoid(z)).real.sum().backward()
print(z.grad.tolist())
