import torch

z = torch.tensor([3 + 4j], requires_grad=True)
y = z * 2

y.backward(torch.ones_like(y))
print(z.grad.tolist())

w = torch.ones(1, requires_grad=True)
(w * 2).backward(torch.ones(1, dtype=torch.float64))
print(w.grad)
