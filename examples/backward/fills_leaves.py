import torch

x = torch.tensor(2.0)
w = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(5.0, requires_grad=True)
spare = torch.tensor(7.0, requires_grad=True)

loss = (w * x + b) ** 2
print("returns", loss.backward())

for name, leaf in [("x", x), ("w", w), ("b", b), ("spare", spare)]:
    print(f"{name:7} {leaf.item()}  {leaf.grad}")
