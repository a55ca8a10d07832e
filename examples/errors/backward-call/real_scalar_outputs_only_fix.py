import torch

z = torch.tensor([3 + 4j], requires_grad=True)
loss = (z * z.conj()).real.sum()

loss.backward()
print(loss.item(), z.grad.tolist())
