from torch import nn

config = {"train": "False"}
lin = nn.Linear(2, 1)

try:
    lin.requires_grad_(config["train"])
except TypeError as error:
    print(error)
