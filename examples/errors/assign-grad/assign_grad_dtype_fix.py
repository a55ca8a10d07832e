import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
gradient = torch.tensor([5.0, 7.0], dtype=torch.float64)
w.grad = gradient.to(w.dtype)
torch.optim.SGD([w], lr=0.5).step()
print(w.tolist())
