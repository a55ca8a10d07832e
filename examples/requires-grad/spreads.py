import torch

c = torch.ones(2)
w = torch.ones(2, requires_grad=True)
zeros = torch.zeros(2)
zeros[0] = w[0]  # (1)!

for code in [
    "c + c",
    "c + w",
    "torch.cat([c, c, w])",
    "w.round()",
    "w * 0",
    "w.sort().values",
    "w.sort().indices",
    "w.argmax()",
    "w > 0",
    "w.long()",
    "w.detach()",
    "torch.no_grad()(lambda: c + w)()",
    "torch.no_grad()(lambda: w[0])()",
    "torch.tensor(w.sum().item())",
    "torch.linspace(w[0], w[1], 2)",
    "zeros",
]:
    print(f"{eval(code).requires_grad!s:6}{code}")
