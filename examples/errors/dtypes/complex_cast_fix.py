import torch

z = torch.tensor([3 + 4j], requires_grad=True)
z.real.sum().backward()
print(z.grad.tolist())

z.grad = None
(z * z.conj()).real.sum().backward()
print(z.grad.tolist())
