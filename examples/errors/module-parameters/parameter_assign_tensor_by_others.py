from torch import nn

layer = nn.Linear(1, 1)
for name, value in (
    ("weight", layer.weight * 2),
    ("weight", layer.weight.detach()),
    ("weight", [[2.0]]),
    ("bias", True),
):
    try:
        setattr(layer, name, value)
    except TypeError as error:
        print(error)
