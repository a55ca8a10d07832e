import torch

action = torch.tensor(1)

try:
    action.reinforce(4.0)
except RuntimeError as error:
    print(error)
