import torch

w = torch.tensor(2.0, requires_grad=True)
states = torch.zeros(4)
states[0] = 1
for t in range(1, 4):
    states[t] = w * states[t - 1]
try:
    states.sum().backward()
except RuntimeError as error:
    print(str(error).split(" instead")[0])
