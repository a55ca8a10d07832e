import torch
import torch.nn.functional as F

x = torch.tensor([3.0], dtype=torch.bfloat16, requires_grad=True)
loss = F.huber_loss(x, torch.tensor([1.0]))
try:
    loss.backward()
except RuntimeError as error:
    print(error)
