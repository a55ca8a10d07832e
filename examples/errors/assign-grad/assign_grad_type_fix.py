import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
w.grad = None
(5 * w).sum().backward()
print(w.grad.tolist())

w.grad.zero_()
print(w.grad.tolist())

w.grad = torch.as_tensor([7.0, 7.0])
print(w.grad.tolist())
