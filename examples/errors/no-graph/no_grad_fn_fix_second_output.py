import torch

w = torch.tensor(2.0, requires_grad=True)
losses = [w * 3, torch.tensor(1.0)]

sum(losses).backward()
print(w.grad.item())
