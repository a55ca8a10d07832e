import torch

x = torch.tensor([2.0], requires_grad=True)
h = (3 * x).expand(2).clone()
h.masked_fill_(torch.tensor([True, False]), 0)
h.sum().backward()
print(h.tolist(), x.grad.tolist())
