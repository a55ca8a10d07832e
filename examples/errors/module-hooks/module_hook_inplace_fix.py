import torch
from torch import nn


def show(module, grads_in, grads_out):
    print(type(module).__name__, grads_in[0].tolist(), grads_out[0].tolist())


model = nn.Sequential(nn.Linear(1, 1, bias=False), nn.ReLU(inplace=True))
nn.init.constant_(model[0].weight, 2.0)
for module in model:
    if hasattr(module, "inplace"):
        module.inplace = False
    module.register_full_backward_hook(show)
x = torch.tensor([[3.0]], requires_grad=True)
(5 * model(x)).sum().backward()
print(x.grad.tolist())
