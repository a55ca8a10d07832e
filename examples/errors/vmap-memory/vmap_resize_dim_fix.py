import torch

columns = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
print(torch.vmap(lambda column: column[:1], in_dims=1)(columns).tolist())
