import torch
from torch import nn

w = torch.tensor([2.0, 3.0], requires_grad=True)
x = torch.ones(2)
h = torch.ones(2, 1, 1, requires_grad=True)
conv = nn.Conv1d(1, 1, 1)
conv.weight.grad = torch.ones(1, 1, 1)
sgd = torch.optim.SGD(conv.parameters(), lr=0.5)
embedding = nn.Embedding(2, 1, max_norm=1.0)
bn = nn.BatchNorm1d(1).eval()

cases = {
    "clamp": (lambda: w**2, torch.no_grad()(lambda: w.clamp_(max=2.5))),
    "input": (lambda: w * x, lambda: x.zero_()),
    "step": (lambda: conv(h), sgd.step),
    "max_norm": (
        lambda: embedding.weight**2,
        lambda: embedding(torch.tensor([0])),
    ),
    "buffer": (lambda: bn(h), lambda: bn.running_var.mul_(2)),
}
for name, (forward, write) in cases.items():
    y = forward()
    write()
    try:
        y.sum().backward()
    except RuntimeError as error:
        print(f"{name:8}", str(error).split("n: ")[1].split(" ins")[0])
