import copy

from torch import nn

model = nn.Linear(1, 1).requires_grad_(False)
nn.init.constant_(model.weight, 2.0)

fresh = nn.Linear(1, 1)
fresh.load_state_dict(model.state_dict())
print("load_state_dict", fresh.weight.requires_grad)
print("deepcopy       ", copy.deepcopy(model).weight.requires_grad)

nn.init.constant_(fresh.weight, 3.0)
model.load_state_dict(fresh.state_dict())
print("model          ", model.weight.requires_grad, model.weight.item())
