import torch

w = torch.tensor(2.0, requires_grad=True)
a, b, c = w * 3, w * 5, w * 7

torch.autograd.backward([a, b, c])
print(w.grad.item())
