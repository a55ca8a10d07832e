from torch import nn

norm = nn.BatchNorm1d(2)
for ask in (
    lambda: norm.get_submodule("weight"),
    lambda: norm.get_buffer("weight"),
):
    try:
        ask()
    except AttributeError as error:
        print(error)
