import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
losses = [w[i] ** 2 for i in range(2)]
torch.stack(losses).sum().backward()
print(w.grad.tolist())
