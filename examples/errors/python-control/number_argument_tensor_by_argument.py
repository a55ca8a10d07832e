import torch
from torch.nn import functional as F

x = torch.tensor([-2.0, 3.0])
w = torch.tensor(0.5, requires_grad=True)
calls = {
    "add(alpha=)": lambda t: torch.add(x, x, alpha=t),
    "norm(p=)": lambda t: x.norm(p=t),
    "full(fill)": lambda t: torch.full((2,), t),
    "norm(eps=)": lambda t: F.layer_norm(x, [2], eps=t),
    "clamp(min=)": lambda t: x.clamp(min=t),
    "lerp(weight)": lambda t: x.lerp(x, t),
}
for call, function in calls.items():
    for tensor in w, w.detach():
        try:
            print(f"{call:12}", function(tensor).requires_grad)
        except TypeError as error:
            print(f"{call:12}", error)
