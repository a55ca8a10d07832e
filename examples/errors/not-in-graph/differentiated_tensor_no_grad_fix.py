import torch
from torch import nn

lin = nn.Linear(2, 1, bias=False)
nn.init.constant_(lin.weight, 3.0)
image = torch.tensor([[1.0, 2.0]]).requires_grad_()
loss = lin(image).sum()

(grad,) = torch.autograd.grad(loss, image)
print(grad.tolist())
