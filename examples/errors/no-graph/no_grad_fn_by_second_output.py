import torch

w = torch.tensor(2.0, requires_grad=True)
losses = [w * 3, torch.tensor(1.0)]

try:
    torch.autograd.backward(losses)
except RuntimeError as error:
    print(error)
print(w.grad)
