import torch

x = torch.tensor(4.0, requires_grad=True)

loss = x.sqrt() + 3 * x
loss.backward()
print(loss.item(), x.grad.item())
