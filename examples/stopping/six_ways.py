from weakref import ref

import torch
from torch import nn, optim
from torch.autograd.graph import saved_tensors_hooks


def pack(tensor):
    alias = tensor.detach()
    if len(tensor) > 1:  # (1)!
        saved.append(ref(alias))
    return alias


print(" " * 38 + "graph a.grad b.grad c.grad     b saved kept")
for way in [
    "h = b(h)",
    "h = b(h).detach()",
    "h = b(h.detach())",
    "with torch.no_grad(): h = b(h)",
    "with torch.inference_mode(): h = b(h)",
    "b.requires_grad_(False); h = b(h)",
    "trained.remove(b); h = b(h)",
    "b.eval(); h = b(h)",
]:
    a, b, c = layers = [nn.Linear(1, 1, bias=False) for _ in "abc"]
    for layer, weight in zip(layers, [2.0, 3.0, 5.0]):
        nn.init.constant_(layer.weight, weight)
    trained, graph, saved = [a, b, c], [], []
    b.register_forward_hook(lambda m, i, out: graph.append(out.requires_grad))
    try:
        with saved_tensors_hooks(pack, lambda alias: alias):
            h = a(torch.ones(2, 1))
            exec(way)  # (2)!
            loss = c(h).mean()
    except RuntimeError as error:
        print(f"{way:38}{graph[0]!s:6}{str(error).split('.')[0]}")
        continue
    kept = sum(alias() is not None for alias in saved)
    loss.backward()
    optim.SGD([layer.weight for layer in trained], lr=0.5).step()
    grads = [layer.weight.grad for layer in layers]
    row = "".join(f"{'None' if g is None else g.item():>7}" for g in grads)
    row += f"{b.weight.item():6}{len(saved):6}{kept:5}"
    print(f"{way:38}{graph[0]!s:5}{row}")
