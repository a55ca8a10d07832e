import torch
from torch.autograd.graph import saved_tensors_hooks

w = torch.tensor([[2.0]], requires_grad=True)
saved = []


def pack(tensor):
    saved.append(tensor)
    return tensor


with saved_tensors_hooks(pack, lambda tensor: tensor):
    y = (w @ w).detach()
    print("detach ", y.requires_grad, len(saved))
    saved.clear()
    with torch.no_grad():
        y = w @ w
    print("no_grad", y.requires_grad, len(saved))
