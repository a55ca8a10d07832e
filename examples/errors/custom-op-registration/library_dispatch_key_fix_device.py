import torch

torch.library.define("devices::double", "(Tensor x) -> Tensor")
torch.library.impl("devices::double", "cpu", lambda x: 2 * x)
print(torch.ops.devices.double(torch.tensor(3.0)).item())
