import torch
import torch.nn.functional as F

a, b = torch.tensor([2.0, 3.0]), torch.tensor([5.0])
print(torch.stack([a, F.pad(b, (0, 1))]).tolist())
print(torch.cat([a, b]).tolist())
