import torch
from torch.distributions import Gamma

x = torch.tensor([2.0, 3.0], requires_grad=True)
cases = {
    "unique": lambda: x.unique(),
    "igamma": lambda: torch.igamma(x, torch.ones(2)),
    "zeta": lambda: torch.special.zeta(x, torch.ones(2)),
    "asinh_": lambda: (x * 1).asinh_(),
    "geqrf": lambda: torch.geqrf(x.diag())[0],
    "Gamma, twice": lambda: torch.autograd.grad(
        Gamma(x, 1.0).rsample().sum(), x, create_graph=True
    )[0],
}
for name, f in cases.items():
    try:
        f().sum().backward()
    except NotImplementedError as error:
        print(f"{name:13}", error)
