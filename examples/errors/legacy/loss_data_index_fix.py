import torch

w = torch.tensor(2.0, requires_grad=True)
loss = w * 3

loss.backward()
print(loss.item(), w.grad.item())
