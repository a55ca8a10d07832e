import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)

print(w is not None, w.numel() > 0)
print((w < 5).all().item(), (w > 2).any().item())
print(((2 < w) & (w < 5)).tolist())

torch.where(w > 2, w * 5, w * 7).sum().backward()
print(w.grad.tolist())
