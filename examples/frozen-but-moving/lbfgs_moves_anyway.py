import torch

a = torch.tensor(1.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.LBFGS([a, b], lr=0.5, max_iter=1)


def closure():
    optimizer.zero_grad()
    loss = a * a + b * b
    loss.backward()
    return loss


optimizer.step(closure)
a.requires_grad_(False).grad = None
print(f"a {a.item():.4f}", a.grad)
for _ in range(2):
    optimizer.step(closure)
    print(f"a {a.item():.4f}", a.grad)

optimizer = torch.optim.LBFGS([b], lr=0.5, max_iter=1)  # (1)!
for _ in range(2):
    optimizer.step(closure)
    print(f"a {a.item():.4f}", a.grad)
