import torch

conv = torch.nn.Conv1d(1, 1, 1, bias=False)
x = torch.tensor([[[2.0, 3.0]]])
with torch.autocast("cpu"):
    y = conv(x)
y.sum().backward()
print(y.dtype, conv.weight.grad.item(), conv.weight.grad.dtype)
