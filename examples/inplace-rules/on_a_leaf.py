import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
for code in ["w += 1", "w[0] = 7", "w.view(2).zero_()"]:
    try:
        exec(code)
    except RuntimeError as error:
        print(f"{code:19}", error)
print(w.tolist(), w._version)

with torch.no_grad():
    w[0] = 7  # (1)!
print(w.tolist(), w.is_leaf, w.requires_grad)

h = w.clone()
h[0] = 0  # (2)!
(h * 5).sum().backward()
print(w.grad.tolist())

b = torch.zeros(2)
b += w  # (3)!
print(b.is_leaf, b.requires_grad, b.grad_fn.name())
