import torch


def clipped(x):
    if x > 3:
        return torch.tensor(3.0)
    return x


xs = torch.tensor([2.0, 5.0], requires_grad=True)
y = torch.stack([clipped(x) for x in xs])
y.sum().backward()
print(y.tolist(), xs.grad.tolist())
