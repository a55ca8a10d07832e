import torch
from torch import nn

model = nn.Linear(1, 1)
nn.init.constant_(model.weight, 3.0)
nn.init.constant_(model.bias, 1.0)
optimizer = torch.optim.SGD(model.parameters(), lr=0.125)
x, target = torch.tensor([[2.0]]), torch.tensor([[5.0]])


def show(line, loss=""):
    row = [line]
    for p in (model.weight, model.bias):
        row += [p.item(), None if p.grad is None else p.grad.item()]
    print("".join(f"{cell!s:11}" for cell in [*row, loss]).rstrip())


print("           w          w.grad     b          b.grad     loss")
for _ in range(2):
    loss = nn.functional.mse_loss(model(x), target)  # (1)!
    show("forward", loss.item())
    loss.backward()  # (2)!
    show("backward")
    optimizer.step()  # (3)!
    show("step")
    optimizer.zero_grad()  # (4)!
    show("zero_grad")
