import torch
from torch import nn

real = nn.Embedding(3, 2, sparse=True)
imag = nn.Embedding(3, 2, sparse=True)
parameters = [*real.parameters(), *imag.parameters()]
optimizer = torch.optim.SparseAdam(parameters, lr=0.5)
nn.init.ones_(real.weight)
nn.init.zeros_(imag.weight)
word = torch.tensor([1])
torch.complex(real(word), imag(word)).abs().sum().backward()
optimizer.step()
print(round(real.weight[1, 0].item(), 4), imag.weight[1, 0].item())
