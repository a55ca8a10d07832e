import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)

print(torch.asarray(w, requires_grad=True).requires_grad)
print(torch.asarray(w, requires_grad=False).requires_grad)
