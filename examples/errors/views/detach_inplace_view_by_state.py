import torch
from torch import nn

rnn = nn.RNN(1, 2)
output, state = rnn(torch.ones(3, 1, 1))
for name, h in {"output[-1]": output[-1], "state": state}.items():
    try:
        h.detach_()
        print(f"{name:10} ok")
    except RuntimeError as error:
        print(f"{name:10}", str(error).split(". ")[0])
