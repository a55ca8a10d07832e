import torch

first = torch.library.Library("fragments", "FRAGMENT")
second = torch.library.Library("fragments", "FRAGMENT")
second.define("double(Tensor x) -> Tensor")
second.impl("double", lambda x: 2 * x, "CPU")
print(torch.ops.fragments.double(torch.tensor(3.0)).item())
