import torch
from torch import nn

layers = [nn.Linear(2, 2), nn.ReLU()]
for wrong in (layers, torch.relu, torch.ones(1)):
    try:
        nn.Sequential(wrong)
    except TypeError as error:
        print(error)
