import torch

x = torch.tensor([0.0, 0.0], requires_grad=True)
square = x * x
total = square.sum()
root = total.sqrt()
for name in ["root", "total", "square", "x"]:
    eval(name).register_hook(lambda g, name=name: print(name, g.tolist()))
root.backward()
