import torch

w = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)

grads = torch.autograd.grad(w * 3, [w, b], materialize_grads=True)
print([grad.item() for grad in grads])
