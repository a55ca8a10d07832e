# entry: optimizer-nonleaf
import torch

image = torch.rand(3, 16, 16, requires_grad=True).to(torch.float64)
optimizer = torch.optim.LBFGS([image], lr=1)
