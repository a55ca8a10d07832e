import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
gradient = torch.tensor([[5.0, 7.0]])
w.grad = gradient.reshape(w.shape)
print(w.grad.tolist())
