import torch
from torch import nn

layer = nn.Linear(1, 1, bias=False)
nn.init.constant_(layer.weight, 2.0)
handle = layer.register_full_backward_hook(lambda *args: print("hook"))
handle.remove()
traced = torch.jit.trace(layer, torch.ones(1))
x = torch.tensor([3.0], requires_grad=True)
(5 * traced(x)).backward()
print(x.grad.tolist())
