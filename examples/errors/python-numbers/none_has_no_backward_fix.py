import torch

w = torch.tensor(2.0, requires_grad=True)


def compute_loss(x, label):
    return (w * x - label) ** 2


loss = compute_loss(3.0, 5.0)
loss.backward()
print(loss.item(), w.grad.item())
