import torch

for factor in (2, 3):
    library = torch.library.Library("rerun", "FRAGMENT")
    library.define("scale(Tensor x) -> Tensor")
    library.impl("scale", lambda x, factor=factor: x * factor, "CPU")
    print(torch.ops.rerun.scale(torch.tensor(5.0)).item())
