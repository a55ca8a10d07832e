import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
losses = w * 5
hard = losses[losses > 100]

loss = hard.max() if hard.numel() else hard.sum()
loss.backward()
print(loss.item(), w.grad.tolist())
