import torch

w = torch.tensor(2.0, requires_grad=True)
choices = ["a", "b", "c"]
try:
    choices[w]
except TypeError as error:
    print(error)
