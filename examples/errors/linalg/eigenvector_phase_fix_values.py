import torch

a = torch.tensor([[2 + 0j, 0], [0, 3]], requires_grad=True)
torch.linalg.eigvalsh(a)[0].backward()
print(a.grad.real.tolist())
