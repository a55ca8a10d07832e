import torch

w = torch.tensor(2.0, requires_grad=True)
v = torch.tensor(3.0, requires_grad=True)

torch.autograd.backward([w * 3, w * 5, w * 7])
print(w.grad.item())

dw, dv = torch.autograd.grad(w * v, [w, v])
print(dw.item(), dv.item())
