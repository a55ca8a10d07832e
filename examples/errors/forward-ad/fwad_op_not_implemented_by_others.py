import torch
import torch.autograd.forward_ad as fwAD
from torch.nn import functional as F

cases = {
    "cdist": lambda x: torch.cdist(x, x),
    "pdist": lambda x: F.pdist(x),
    "grid_sample": lambda x: F.grid_sample(
        x.view(1, 1, 2, 2), torch.zeros(1, 1, 1, 2), align_corners=False
    ),
    "unique": lambda x: x.unique(),
}
for name, f in cases.items():
    with fwAD.dual_level():
        try:
            f(fwAD.make_dual(torch.ones(2, 2), torch.ones(2, 2)))
        except NotImplementedError as error:
            forward = str(error).split(" that does")[0]
    try:
        f(torch.ones(2, 2, requires_grad=True)).sum().backward()
        reverse = "backward()"
    except NotImplementedError:
        reverse = "-"
    print(f"{name:12}{reverse:11}", forward)
