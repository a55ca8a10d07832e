import torch

x = torch.tensor([[0.0, 4.0]], requires_grad=True)
distance = torch.cdist(
    x, torch.zeros(1, 2), compute_mode="use_mm_for_euclid_dist"
)
(g,) = torch.autograd.grad(distance.sum(), x, create_graph=True)
g.sum().backward()
print(g.tolist(), x.grad.tolist())

a, b = torch.tensor([[10000.0, 1.0]]), torch.tensor([[10000.0, 0.0]])
for m, n in (25, 25), (26, 1), (1, 26):
    print(m, n, torch.cdist(a.expand(m, 2), b.expand(n, 2))[0, 0].item())
