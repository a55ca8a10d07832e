import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
losses = w * 5

loss = losses.mean()
loss.backward()
print(loss.item(), losses.tolist(), w.grad.tolist())
