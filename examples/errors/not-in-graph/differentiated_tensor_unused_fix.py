import torch

w = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
loss = w * 3

for options in {"allow_unused": True}, {"materialize_grads": True}:
    grads = torch.autograd.grad(loss, [w, b], retain_graph=True, **options)
    print(grads)
