import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
x.sum(dtype=torch.float64).backward()
print(x.grad.tolist())
print(x.detach().sum(dtype=torch.int64).item())
