import torch

x = torch.tensor(3.0)
w = torch.tensor(5.0, requires_grad=True)
b = torch.tensor(7.0, requires_grad=True)  # (1)!
y = w * x
y.backward()

print("y", y.requires_grad)
for name, t in {"x": x, "w": w, "b": b}.items():
    print(name, f"{t.requires_grad!s:5}", t.grad)
