import torch

cases = {
    "0 < x < 3": lambda x: 0 < x < 3,
    "not x": lambda x: not x,
    "x and x": lambda x: x and x,
    "max(x, 3)": lambda x: max(x, 3),
    "bool(x)": lambda x: bool(x),
    "torch._assert": lambda x: torch._assert(x > 0, ""),
}
for name, f in cases.items():
    try:
        torch.vmap(f)(torch.tensor([2.0, 5.0]))
    except RuntimeError as error:
        print(f"{name:14}{str(error)[26:]}".split(". ")[0])
