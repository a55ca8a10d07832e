import torch
from torch import nn

model = nn.Linear(64, 64)
optimizer = torch.optim.Adam(model.parameters())


def size(tensors):
    return sum(t.nbytes for t in tensors if t is not None)


for step in range(4):
    grads = [p.grad for p in model.parameters()]
    state = [t for s in optimizer.state.values() for t in s.values()]
    sizes = [size(model.parameters()), size(grads), size(state)]
    print(step, *sizes, "total", sum(sizes))
    optimizer.zero_grad()
    model(torch.ones(1, 64)).sum().backward()
    optimizer.step()
