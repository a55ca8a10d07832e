import torch

for code in [
    "y.backward()",
    "y.backward(retain_graph=True)",
    "torch.autograd.grad(y, x)",
    "torch.autograd.grad(y, x, retain_graph=True)",
    "torch.autograd.grad(y, x, create_graph=True)",
    "torch.autograd.grad(y, x, create_graph=True, retain_graph=False)",
]:
    x = torch.tensor(3.0, requires_grad=True)
    y = x * x
    eval(code)
    try:
        y.backward()
        print(f"{code:64} ok")
    except RuntimeError:
        print(f"{code:64} raises")
