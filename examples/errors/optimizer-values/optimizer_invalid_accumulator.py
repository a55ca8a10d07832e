import torch

w = torch.ones(1, requires_grad=True)
try:
    torch.optim.Adagrad([w], initial_accumulator_value=-0.5)
except ValueError as error:
    print(error)
