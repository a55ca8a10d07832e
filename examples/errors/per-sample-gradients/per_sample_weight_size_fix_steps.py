import torch
from torch import nn
from torch.nn.utils._per_sample_grad import call_for_per_sample_grads

model = nn.Linear(1, 1)
x = torch.tensor([[[2.0], [3.0]], [[5.0], [7.0]]])
call_for_per_sample_grads(model)(x).sum().backward()
print(model.weight.grad_sample.flatten().tolist())

rnn = nn.RNN(1, 1)
output, _ = call_for_per_sample_grads(rnn, batch_first=False)(
    torch.ones(3, 4, 1)
)
output.sum().backward()
print(list(rnn.weight_ih_l0.grad_sample.shape))
