import torch

u = torch.tensor([2.0], requires_grad=True).clone()
optimizer = torch.optim.Adam([u], differentiable=True)
(u.grad,) = torch.autograd.grad((u**2).sum(), u)
optimizer.state[u] = {
    "step": torch.tensor(0.0, requires_grad=True),
    "exp_avg": torch.zeros(1),
    "exp_avg_sq": torch.zeros(1),
}
try:
    optimizer.step()
except RuntimeError as error:
    print(error)
