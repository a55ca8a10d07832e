import torch

w = torch.tensor(2.0, requires_grad=True)
loss = w * 3

loss.backward(torch.tensor(0.5), retain_graph=True)
print(w.grad.item())
