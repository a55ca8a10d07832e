import torch

x = torch.tensor([6.0], requires_grad=True)
(2 * x).backward()
print(x.grad.item())
