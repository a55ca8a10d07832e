import torch
from torch import nn


class Block(nn.Module):
    def forward(self, x):
        return {"a": 2 * x, "b": 3 * x}


def watch(module, args, output):
    for name, y in output.items():
        y.register_hook(lambda grad, name=name: print(name, grad.tolist()))


block = Block()
block.register_forward_hook(watch)
out = block(torch.ones(1, requires_grad=True))
(5 * out["a"] + 7 * out["b"]).sum().backward()
