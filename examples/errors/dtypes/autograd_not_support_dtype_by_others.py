import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
cases = {
    "prod": lambda: x.prod(dtype=torch.int32),
    "cumsum": lambda: x.cumsum(0, dtype=torch.int64),
    "sum": lambda: x.sum(dtype=torch.bool),
}
for name, f in cases.items():
    try:
        f()
    except RuntimeError as error:
        print(f"{name:7}", error)
