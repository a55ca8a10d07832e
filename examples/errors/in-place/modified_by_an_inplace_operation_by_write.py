import torch
from torch import nn

bn = nn.BatchNorm1d(1).eval()
embedding = nn.Embedding(2, 1, max_norm=1.0)
nn.init.constant_(embedding.weight, 3.0)
w = torch.tensor([2.0, 3.0], requires_grad=True)


def clamp():
    loss = (w**2).sum()
    with torch.no_grad():
        w.clamp_(max=2.5)
    return loss


def max_norm():
    penalty = (embedding.weight**2).sum()
    return penalty + embedding(torch.tensor([0])).sum()


def running_stats():
    y = bn(torch.ones(2, 1, requires_grad=True))
    bn.running_var.mul_(2)
    return y.sum()


for loss in clamp, max_norm, running_stats:
    try:
        loss().backward()
    except RuntimeError as error:
        print(
            f"{loss.__name__:13}", str(error).split("n: ")[1].split(" ins")[0]
        )
