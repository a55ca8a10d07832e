import torch

x = torch.tensor(2.5, requires_grad=True)
loss = x * 3 + x.long() * 7  # (1)!
loss.backward()
print(loss.item(), x.grad.item())
