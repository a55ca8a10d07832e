import torch

model = torch.nn.Linear(1, 1, bias=False)
head = torch.nn.Linear(1, 1)
torch.nn.init.constant_(model.weight, 2.0)
torch.nn.init.constant_(head.weight, 3.0)
with torch.autocast("cpu"):
    h = model(torch.ones(1, 1))
y = head(h.float())
y.sum().backward()
print(y.dtype, model.weight.grad.item(), model.weight.grad.dtype)
