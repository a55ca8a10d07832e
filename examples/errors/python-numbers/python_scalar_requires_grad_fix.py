import torch

w = torch.tensor(2.0, requires_grad=True)
loss = w * 3

total = loss.item()
loss.backward()
print(total, w.grad.item())
