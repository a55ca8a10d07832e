# entry: differentiated-tensor-unused
import torch
from torch import nn

encoder, decoder, spare = nn.Linear(9, 4), nn.Linear(4, 9), nn.Linear(4, 4)
weights = [*encoder.parameters(), *spare.parameters(), *decoder.parameters()]
signal = torch.randn(11, 9)
loss = nn.functional.mse_loss(decoder(torch.relu(encoder(signal))), signal)
gradients = torch.autograd.grad(loss, weights, create_graph=True)
