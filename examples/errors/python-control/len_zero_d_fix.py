import torch

x = torch.tensor([3.0, 5.0], requires_grad=True)
loss = x.sum()
(loss / len(x)).backward()
print(x.grad.tolist())
