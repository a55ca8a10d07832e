import torch


def train(clears, momentum=0.0):
    w = torch.tensor(4.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.25, momentum=momentum)
    path = []
    for _ in range(6):
        if clears:
            optimizer.zero_grad()
        (w * w).backward()
        optimizer.step()
        path.append(w.item())
    return path


print("zero_grad              ", train(clears=True))
print("zero_grad, momentum=1.0", train(clears=True, momentum=1.0))
print("no zero_grad           ", train(clears=False))
