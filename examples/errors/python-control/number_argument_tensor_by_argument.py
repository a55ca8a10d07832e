import torch
from torch.nn import functional as F

x = torch.tensor([-2.0, 3.0])
w = torch.tensor(0.5, requires_grad=True)
calls = {
    "alpha": lambda t: torch.add(x, x, alpha=t),
    "fill_value": lambda t: torch.full((2,), t),
    "eps": lambda t: F.layer_norm(x, [2], eps=t),
    "clamp": lambda t: x.clamp(min=t),
}
for call, function in calls.items():
    for t in w, w.detach().reshape(1), w.detach():
        given = f"{call:10} {tuple(t.shape)!s:4} {t.requires_grad!s:5}"
        try:
            print(given, function(t).requires_grad)
        except TypeError as error:
            print(given, error)
