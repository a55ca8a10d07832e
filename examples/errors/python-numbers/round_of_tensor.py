import torch

loss = torch.tensor(2.0, requires_grad=True) * 3.14159
try:
    round(loss, 2)
except TypeError as error:
    print(error)
