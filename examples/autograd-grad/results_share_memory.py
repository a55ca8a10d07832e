import torch

a = torch.tensor([2.0], requires_grad=True)
b = torch.tensor([3.0], requires_grad=True)

grads = torch.autograd.grad((a + b) ** 2, [a, b])
print([g.item() for g in grads], grads[0] is grads[1])
for g in grads:
    g *= 0.5
print([g.item() for g in grads])

((a + b) ** 2).backward()
for leaf in a, b:
    leaf.grad *= 0.5
print([a.grad.item(), b.grad.item()])
