import torch

w = torch.tensor(2.0, requires_grad=True)
losses = [w * 3, w * 5]
total = torch.stack(losses).sum()

total.backward()
print(total.item(), w.grad.item())
