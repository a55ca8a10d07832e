import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
gradient = torch.tensor([5.0, 7.0])
w.grad = gradient.to(w.device)
print(w.grad.tolist())
