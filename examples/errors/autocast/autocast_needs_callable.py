import torch

x = torch.tensor([[2.0]])
model = torch.nn.Linear(1, 1)
try:
    torch.autocast("cpu")(model(x))
except TypeError as error:
    print(error)
