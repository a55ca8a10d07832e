from torch import nn

layer = nn.Linear(1, 1)

layer.requires_grad = False
layer.weight.data.requires_grad = False
layer.weight.require_grad = False
print({name: p.requires_grad for name, p in layer.named_parameters()})

layer.requires_grad_(False)
print({name: p.requires_grad for name, p in layer.named_parameters()})

layer.bias.requires_grad = True
print({name: p.requires_grad for name, p in layer.named_parameters()})
