import warnings

import torch

z = torch.tensor([3 + 4j], requires_grad=True)
cases = {
    "float()": lambda: z.float(),
    "to(x)": lambda: z.to(torch.zeros(1)),
    "copy_()": lambda: torch.zeros(1).copy_(z),
    "type()": lambda: z.type(torch.float64),
}
torch.set_warn_always(True)
for name, f in cases.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        (gradient,) = torch.autograd.grad(f().sum(), z)
    print(f"{name:8}", len(caught), gradient.tolist())
torch.set_warn_always(False)
