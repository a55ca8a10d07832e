import re

import torch
from torch import nn

cases = """
torch.ones(()).backward()
x.backward()
x.backward(torch.ones(3))
loss.backward(); loss.backward()
torch.autograd.grad(loss, c)
torch.autograd.grad(x.sum(), h)
(x // 1).sum().backward()
loss.item().backward()

h.exp_(); loss.backward()
loss.backward(retain_graph=True); step(); loss.backward()
x.exp_()
x[0] = 1
h.unbind()[0].exp_()
torch.mul(x, 2, out=torch.ones(2))
inferred.exp_()

torch.tensor([1, 2], requires_grad=True)
torch.tensor([1, 2]).requires_grad_()
h.requires_grad = False
c.retain_grad()
c.register_hook(print)
x.grad.zero_()
x - 0.5 * x.grad
torch.optim.SGD([h])
torch.optim.SGD([])
model[0].weight = x
x.numpy()
import copy; model.last = h; copy.deepcopy(model)
x * inferred
inferred.requires_grad_()
"""
for source in cases.strip().split("\n"):  # (1)!
    x = torch.tensor([2.0, 3.0], requires_grad=True)
    c = torch.tensor([5.0, 7.0])
    with torch.inference_mode():
        inferred = torch.ones(2)
    model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
    step = torch.optim.SGD(model.parameters()).step
    h = x * c
    loss = model(h * h).sum()
    try:
        exec(source)
        print()
    except Exception as error:
        core = re.split(r"(?<!\.)\. ", str(error))[0].removesuffix(".")
        print(f"{source}\n    {type(error).__name__}: {core}")
