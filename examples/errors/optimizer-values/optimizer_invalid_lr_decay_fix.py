import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.Adagrad([w], lr_decay=0.5)
print(optimizer.defaults["lr_decay"])
