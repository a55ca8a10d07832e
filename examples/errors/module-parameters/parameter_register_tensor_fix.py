import torch
from torch import nn

module = nn.Module()
module.register_parameter("scale", nn.Parameter(torch.tensor([2.0])))
(module.scale * 3).sum().backward()
print(
    module.scale.grad.tolist(), [name for name, _ in module.named_parameters()]
)
