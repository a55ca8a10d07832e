import torch

w = torch.tensor(2.0, requires_grad=True)
calls = {
    "loss": lambda: (w * w).backward(allow_unused=True),
    "autograd": lambda: torch.autograd.backward(w * w, gradient=w),
    "grad": lambda: torch.autograd.grad(w * w, w, gradient=w),
}
for name, call in calls.items():
    try:
        call()
    except TypeError as error:
        print(f"{name:9}", error)
