import gc
import warnings
import weakref

import torch
from torch import nn

warnings.simplefilter("ignore")
for source in [
    "loss.backward()",
    "loss.backward(create_graph=True)",
    "loss.backward(create_graph=True); x.grad = None",
    "torch.autograd.grad(loss, [w, x], create_graph=True)",
]:
    model = nn.ParameterList([torch.ones(4)])
    w, inputs, row = model[0], [], []
    for _ in range(3):
        x = torch.ones(4, requires_grad=True)  # (1)!
        inputs.append(weakref.ref(x))
        loss = (w * x**2).sum()
        exec(source)
        model.zero_grad()
        row.append(sum(ref() is not None for ref in inputs))
    gc.collect()
    print(f"{source:54}{row} {sum(ref() is not None for ref in inputs)}")
