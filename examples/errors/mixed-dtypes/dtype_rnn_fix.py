import torch

rnn = torch.nn.LSTM(1, 1)
x = torch.ones(2, 1).bfloat16()
y, _ = rnn(x.to(rnn.weight_ih_l0.dtype))
y.sum().backward()
print(y.dtype, rnn.weight_ih_l0.grad.dtype)
