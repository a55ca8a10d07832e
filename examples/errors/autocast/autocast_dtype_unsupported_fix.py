import torch

w = torch.tensor([[3.0]], requires_grad=True)
x = torch.tensor([[2.0]])
for options in {"dtype": torch.bfloat16}, {"enabled": False}:
    with torch.autocast("cpu", **options):
        y = x @ w
    (grad,) = torch.autograd.grad(y.sum(), w)
    print(options, y.dtype, grad.tolist())
