import torch

x = torch.tensor([[0.0, 4.0]], requires_grad=True)
distance = torch.cdist(
    x, torch.zeros(1, 2), compute_mode="use_mm_for_euclid_dist"
)
(g,) = torch.autograd.grad(distance.sum(), x, create_graph=True)
g.sum().backward()
print(g.tolist(), x.grad.tolist())

for rows in 25, 26:
    far = torch.tensor([[10000.0, 1.0]]).expand(rows, 2)
    print(rows, torch.cdist(far, torch.tensor([[10000.0, 0.0]]))[0].item())
