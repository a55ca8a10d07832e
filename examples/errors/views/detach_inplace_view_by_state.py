import torch
from torch import nn

rnn = nn.RNN(1, 2)
output, state = rnn(torch.ones(3, 1, 1))
_, unbatched = rnn(torch.ones(3, 1))
states = {"output[-1]": output[-1], "state": state, "unbatched": unbatched}
for name, h in states.items():
    try:
        h.detach_()
        print(f"{name:10} ok")
    except RuntimeError as error:
        print(f"{name:10}", str(error).split(". ")[0])
