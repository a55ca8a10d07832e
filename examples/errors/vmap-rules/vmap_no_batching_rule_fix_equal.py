import torch

a, b = torch.tensor([[2.0], [3.0]]), torch.tensor([[2.0], [5.0]])
print(torch.vmap(lambda a, b: (a == b).all())(a, b).tolist())
