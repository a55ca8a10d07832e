import torch

model = torch.nn.Linear(1, 1, bias=False).bfloat16()
x = torch.tensor([[3.0]], requires_grad=True)
y = model(x.to(model.weight.dtype))
y.sum().backward()
print(y.dtype, model.weight.grad.item(), x.grad.dtype)
