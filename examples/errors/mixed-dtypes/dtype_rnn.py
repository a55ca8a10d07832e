import torch

rnn = torch.nn.LSTM(1, 1)
try:
    rnn(torch.ones(2, 1).bfloat16())
except ValueError as error:
    print(error)
