import copy

from torch import nn

model = nn.utils.parametrizations.weight_norm(nn.Linear(1, 1))
twin = copy.deepcopy(model)

twin(twin.weight.detach()).sum().backward()
print([name for name, p in twin.named_parameters() if p.grad is not None])
print([name for name, p in model.named_parameters() if p.grad is not None])
