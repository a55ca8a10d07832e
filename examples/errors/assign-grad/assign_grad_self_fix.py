import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
w.grad = w.detach().clone()
torch.optim.SGD([w], lr=0.5).step()
print(w.tolist(), w.grad.tolist())
