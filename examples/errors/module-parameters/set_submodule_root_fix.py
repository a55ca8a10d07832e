from torch import nn

model = nn.Sequential(nn.Linear(2, 1))
for name, module in list(model.named_modules()):
    if isinstance(module, nn.Linear):
        model.set_submodule(name, nn.Linear(2, 3))
print(model)
