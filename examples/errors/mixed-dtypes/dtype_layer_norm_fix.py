import torch

norm = torch.nn.LayerNorm(2)
x = torch.tensor([[1.0, 3.0]], dtype=torch.bfloat16)
y = norm(x)
y.sum().backward()
print(y.dtype, norm.bias.grad, norm.bias.grad.dtype)
