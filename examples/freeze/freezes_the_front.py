import torch
from torch import nn

model = nn.Sequential(*[nn.Linear(1, 1, bias=False) for _ in range(3)])
for w, value in zip(model.parameters(), [2.0, 3.0, 5.0], strict=True):
    nn.init.constant_(w, value)
x = torch.ones(1, 1)

model[:2].requires_grad_(False)
h = model[:2](x)
print("h", h)
model[2](h).sum().backward()
print([layer.weight.grad for layer in model])

model.requires_grad_(False)
try:
    model(x).sum().backward()
except RuntimeError as error:
    print(error)

x.requires_grad_()
model(x).sum().backward()  # (1)!
print("x.grad", x.grad)
