import torch

rows = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
doubled = torch.from_numpy(rows.numpy() * 2)
print(torch.vmap(torch.dot)(rows, doubled).tolist())
