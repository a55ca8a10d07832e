import torch

w = torch.tensor(3.0, requires_grad=True)
x = torch.tensor([1.0, 2.0, 3.0, 4.0])

for code in (
    "y.backward(torch.ones(4))",
    "y.sum().backward()",
    "y.sum().backward(torch.tensor(1.0))",
    "y.backward(torch.ones(4) / 4)",
    "y.mean().backward()",
):
    w.grad = None
    y = w * x
    eval(code)
    print(f"{code:35} {w.grad.item()}")
