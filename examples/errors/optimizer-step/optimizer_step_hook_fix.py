import torch

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)


def clamp(optimizer, args, kwargs):
    w.grad.clamp_(max=1.0)


optimizer.register_step_pre_hook(clamp)
(w**2).sum().backward()
optimizer.step()
print(w.tolist())
