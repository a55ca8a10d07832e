import torch

a, b = torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True)
optimizer = torch.optim.LBFGS([a, b], lr=0.5, max_iter=1)


def closure():
    optimizer.zero_grad()
    loss = (a * b).sum()
    loss.backward()
    return loss


optimizer.step(closure)
print(a.tolist(), b.tolist())
