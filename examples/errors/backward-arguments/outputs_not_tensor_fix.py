import torch

w = torch.tensor(2.0, requires_grad=True)
losses = {"main": w * 3, "extra": w * 5}

torch.autograd.backward(list(losses.values()))
print(w.grad.item())
