from torch import nn

config = {"train": "False"}
lin = nn.Linear(2, 1)

lin.requires_grad_(config["train"] == "True")
print(bool(config["train"]), lin.weight.requires_grad)
