import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
y = w * 7

y.backward(torch.ones_like(y))
print(w.grad.tolist())
