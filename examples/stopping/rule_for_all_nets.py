from itertools import product

import torch


def run(ways):
    h = torch.tensor(1.0)
    weights = [torch.tensor(w) for w in [2.0, 3.0, 5.0, 7.0]]
    for way, w in zip(ways, weights):
        w.requires_grad_(way != "freeze")
        with torch.set_grad_enabled(way != "no_grad"):
            h = h * w
        if way == "detach":
            h = h.detach()
    try:
        h.backward()
    except RuntimeError as error:
        return str(error)
    return [None if w.grad is None else w.grad.item() for w in weights]


def rule(ways):
    cuts = [i for i, way in enumerate(ways) if way in ("detach", "no_grad")]
    grads = [105.0, 70.0, 42.0, 30.0]
    for i, way in enumerate(ways):
        if way == "freeze" or i <= max(cuts, default=-1):  # (1)!
            grads[i] = None
    return grads if any(grads) else nothing


nothing = run(["freeze"] * 4)
nets = list(product(["train", "freeze", "detach", "no_grad"], repeat=4))
print("nets   ", len(nets))
print("rule ==", sum(run(ways) == rule(ways) for ways in nets))
print("error  ", sum(run(ways) == nothing for ways in nets))
print(nothing)
