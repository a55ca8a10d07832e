import torch

a = torch.tensor([[2.0, 0.0], [0.0, 4.0]], requires_grad=True)
torch.linalg.slogdet(a).logabsdet.backward()
print(a.grad.tolist())
