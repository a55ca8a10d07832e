import torch

norm = torch.nn.LayerNorm(2)
for dtype in torch.float32, torch.bfloat16, torch.float16:
    norm.zero_grad()
    y = norm(torch.tensor([[1.0, 3.0]], dtype=dtype))
    y.sum().backward()
    print(y.dtype, norm.bias.grad, norm.bias.grad.dtype)
