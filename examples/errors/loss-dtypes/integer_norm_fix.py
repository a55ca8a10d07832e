import torch

x = torch.tensor([3, 4]).float().requires_grad_()

loss = x.norm() * 5
loss.backward()
print(loss.item(), x.grad.tolist())
