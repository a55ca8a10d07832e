import warnings
from collections import namedtuple

import torch
from torch import nn

Out = namedtuple("Out", "y")


class Block(nn.Module):
    def __init__(self, pack):
        super().__init__()
        self.pack = pack

    def forward(self, x):
        return self.pack(2 * x)


outputs = {
    "y": (lambda y: y, lambda out: out),
    "(y,)": (lambda y: (y,), lambda out: out[0]),
    "Out(y)": (Out, lambda out: out.y),
    "[y]": (lambda y: [y], lambda out: out[0]),
    "{'y': y}": (lambda y: {"y": y}, lambda out: out["y"]),
    "([y],)": (lambda y: ([y],), lambda out: out[0][0]),
}
for name, (pack, unpack) in outputs.items():
    block, calls = Block(pack), []
    block.register_full_backward_hook(lambda *args: calls.append(1))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        unpack(block(torch.ones(1, requires_grad=True))).backward()
    print(f"{name:9} warnings {len(caught)}  calls {len(calls)}")
