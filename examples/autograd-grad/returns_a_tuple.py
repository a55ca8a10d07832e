import torch

x = torch.tensor(2.0, requires_grad=True)
w = torch.tensor(3.0, requires_grad=True)
x.grad = torch.tensor(5.0)

print(torch.autograd.grad((x * w) ** 2, [x, w]))
(g,) = torch.autograd.grad((x * w) ** 2, x)  # (1)!
print(g)
print(torch.autograd.grad((x * w) ** 2, {"x": x, "w": w}))

print("x.grad", x.grad, " w.grad", w.grad)
