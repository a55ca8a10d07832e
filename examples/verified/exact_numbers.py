import torch

for lr in (0.1, 0.125):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=lr)
    for _ in range(3):
        w.grad = torch.tensor(2.0)
        optimizer.step()
    print(lr, w.item())
