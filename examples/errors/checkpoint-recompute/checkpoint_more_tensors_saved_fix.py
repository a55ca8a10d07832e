import torch
from torch.utils.checkpoint import checkpoint


def f(x, training):
    return x.square().square() if training else x.square()


x = torch.tensor([3.0], requires_grad=True)
training = False
y = checkpoint(f, x, training, use_reentrant=False, early_stop=False)
training = True
y.sum().backward()
print(y, x.grad)
