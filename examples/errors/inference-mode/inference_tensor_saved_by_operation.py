import torch
from torch.nn import functional as F

w = torch.ones(2, 2, requires_grad=True)
with torch.inference_mode():
    x = torch.ones(2, 2)
    target = torch.tensor([0, 1])

calls = {
    "w + x": lambda: w + x,
    "w * x": lambda: w * x,
    "w * x.t()": lambda: w * x.t(),
    "w * (x + 0)": lambda: w * (x + 0),
    "w[target]": lambda: w[target],
    "cross_entropy": lambda: F.cross_entropy(w, target),
}
for name, call in calls.items():
    try:
        call()
        print(f"{name:13} ok")
    except RuntimeError as error:
        print(f"{name:13}", str(error).split(". ")[0])
