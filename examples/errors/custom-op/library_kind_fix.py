import torch

library = torch.library.Library("capitals", "DEF")
library.define("double(Tensor x) -> Tensor")
library.impl("double", lambda x: 2 * x, "CPU")
print(torch.ops.capitals.double(torch.tensor(3.0)).item())
