import io

import torch
from torch import nn


class Net(nn.Linear):
    def __init__(self):
        super().__init__(1, 1)
        self.scale = lambda x: 2 * x


def make_model():
    class Local(nn.Linear):
        pass

    return Local(1, 1)


for make in Net, make_model:
    try:
        torch.save(make(), io.BytesIO())
    except AttributeError as error:
        print(error)
