import torch

A = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
x = torch.ones(2, requires_grad=True)

for v in torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0], [1.0, 10.0]]):
    x.grad = None
    y = A @ x
    y.backward(gradient=v)
    print(f"{v.tolist()!s:12} {x.grad.tolist()!s:13}", end="")

    x.grad = None
    y = A @ x
    (y * v).sum().backward()
    print(x.grad.tolist())
