import torch

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.LBFGS([w], lr=0.25, max_iter=1)


def closure():
    optimizer.zero_grad()
    loss = (w**2).sum()
    print(loss.backward())
    return loss


optimizer.step(closure)
print(w.tolist())
