import torch

sums = {}
w = torch.tensor([2.0, 2.0], requires_grad=True)


def log(grad):
    sums["w"] = grad.sum().item()


w.register_hook(log)
(w * torch.tensor([3.0, 5.0])).sum().backward()
print(w.grad.tolist(), sums)
