import torch

rows = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
noise = torch.rand(2, 2)
noisy = torch.vmap(torch.add)(rows, noise)
print(torch.equal(noisy, rows + noise))
