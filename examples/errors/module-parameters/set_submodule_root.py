from torch import nn

model = nn.Linear(2, 1)
try:
    for name, module in list(model.named_modules()):
        if isinstance(module, nn.Linear):
            model.set_submodule(name, nn.Linear(2, 3))
except ValueError as error:
    print(error)
