from torch import nn

model = nn.Linear(2, 1, device="meta")
try:
    model.to("cpu")
except NotImplementedError as error:
    print(error)
