import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks


def pack(tensor):
    saved.append(tensor)
    return tensor


print(f"{'':40}  lin0   lin1   lin2   lin3  saved")
for way in [
    "h = lin1(h)",
    "lin1.requires_grad_(False); h = lin1(h)",
    "h = lin1(h).detach()",
    "with torch.no_grad(): h = lin1(h)",
]:
    layers = [nn.Linear(1, 1, bias=False) for _ in "0123"]
    for layer, weight in zip(layers, [2.0, 3.0, 5.0, 7.0]):
        nn.init.constant_(layer.weight, weight)
    lin0, lin1, lin2, lin3 = layers
    x, saved = torch.ones(1, 1), []
    with saved_tensors_hooks(pack, lambda tensor: tensor):
        h = lin0(x)
        exec(way)  # (1)!
        x3 = lin2(h)
        y = lin3(x3)
    y.backward()
    grads = [layer.weight.grad for layer in layers]
    row = "".join(f"{'None' if g is None else g.item():>7}" for g in grads)
    print(f"{way:39}{row}{len(saved):7}")
