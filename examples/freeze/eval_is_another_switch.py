import torch
from torch import nn

x = torch.tensor([[0.0], [4.0]], requires_grad=True)
print("requires_grad  training  bias.grad  running_mean  dropout")
for needs_grad in (True, False):
    for training in (True, False):
        norm = nn.BatchNorm1d(1, momentum=0.5)
        drop = nn.Dropout(0.5)
        model = nn.Sequential(norm, drop)
        model.requires_grad_(needs_grad).train(training)

        norm(x).sum().backward()
        grad = norm.bias.grad.item() if needs_grad else None
        dropped = (drop(torch.ones(1000)) == 0).any().item()  # (1)!
        mean = norm.running_mean.item()
        print(f"{needs_grad!s:15}{training!s:10}{grad!s:11}{mean:<14}{dropped}")
