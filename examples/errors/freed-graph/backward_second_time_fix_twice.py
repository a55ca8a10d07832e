import torch

w = torch.tensor(2.0, requires_grad=True)


def step(x):
    loss = (w * x) ** 2
    loss.backward()
    return loss.detach()


loss = step(3.0)
print(loss.item(), loss.requires_grad, w.grad.item())
