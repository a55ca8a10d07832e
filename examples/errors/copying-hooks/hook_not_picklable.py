import io

import torch
from torch import nn


class Net(nn.Linear):
    def __init__(self):
        super().__init__(1, 1)
        self.register_full_backward_hook(lambda *args: None)


try:
    torch.save(Net(), io.BytesIO())
except AttributeError as error:
    print(error)
