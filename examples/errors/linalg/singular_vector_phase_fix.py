import torch

a = torch.tensor([[3 + 0j, 0], [0, 2]], requires_grad=True)
u, s, vh = torch.linalg.svd(a)
low_rank = (u[:, :1] * s[:1]) @ vh[:1]
low_rank[0, 0].real.backward()
print(low_rank.real.tolist(), a.grad.real.tolist())
