import torch

w = torch.tensor([2.0, 3.0, 5.0], requires_grad=True)
y = w * 7

y.backward(torch.ones(3, 1).reshape(y.shape))
print(w.grad.tolist())
