import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
y = w * 7

y.backward(torch.tensor([1.0, 0.5]))
print(w.grad.tolist())
