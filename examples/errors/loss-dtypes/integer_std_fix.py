import torch

x = torch.tensor([2, 6]).float().requires_grad_()

loss = x.var(correction=0)
loss.backward()
print(loss.item(), x.grad.tolist())
