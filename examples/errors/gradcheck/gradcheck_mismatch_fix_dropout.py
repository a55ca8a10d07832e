import torch
from torch.autograd import gradcheck
from torch.nn import functional as F

x = torch.ones(64, dtype=torch.float64, requires_grad=True)
print(gradcheck(lambda x: F.dropout(x, training=False), x))


def fixed(x):
    with torch.random.fork_rng():
        torch.manual_seed(3)
        return F.dropout(x)


print(gradcheck(fixed, x))
