import torch

w = torch.tensor(2.0, requires_grad=True)
half, one = torch.tensor(0.5), torch.tensor(1.0)

torch.autograd.backward([w * 3, w * 5])
print(w.grad.item())
print(torch.autograd.grad([w * 3, w * 5], w, [one, half])[0].item())
print(torch.autograd.grad([w * 3], w, [one, half])[0].item())
