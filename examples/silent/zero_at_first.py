import torch

for start in [(3.0, 0.0), (0.0, 0.0)]:
    a, b = (torch.tensor(value, requires_grad=True) for value in start)
    optimizer = torch.optim.SGD([a, b], lr=0.125)
    for step in range(2):
        optimizer.zero_grad()
        (a * b).backward()
        print(start, step, a.grad.item(), b.grad.item())
        optimizer.step()
