import torch
from torch import nn

x = torch.tensor([[2.0], [3.0]], dtype=torch.float64)
lstm = nn.LSTM(1, 1)

output, _ = lstm(x.float())
output.sum().backward()
print(output.dtype, lstm.weight_ih_l0.grad is not None)
