import torch
from torch import nn

net = nn.Module()
net.blocks = [nn.Linear(1, 1, bias=False)]  # (1)!
net.scale = torch.tensor([3.0], requires_grad=True)  # (2)!
net.head = nn.Linear(1, 1, bias=False)
nn.init.constant_(net.blocks[0].weight, 2.0)
nn.init.constant_(net.head.weight, 5.0)

net.head(net.scale * net.blocks[0](torch.ones(1, 1))).backward()
print([name for name, _ in net.named_parameters()])
print("blocks", net.blocks[0].weight.grad is not None)
print("scale ", net.scale.grad is not None)
