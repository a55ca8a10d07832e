from torch import nn

model = nn.Linear(2, 1)
try:
    nn.utils.vector_to_parameters([1.0, 2.0, 3.0], model.parameters())
except TypeError as error:
    print(error)
