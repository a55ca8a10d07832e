import torch

x = torch.tensor([[2.0]])
w = torch.tensor([[3.0]], requires_grad=True)


@torch.autocast("cpu")
def forward(x):
    return x @ w


with torch.autocast("cpu"):
    y = x @ w
y.sum().backward()
forward(x).sum().backward()
print(y.dtype, forward(x).dtype, w.grad.tolist())
