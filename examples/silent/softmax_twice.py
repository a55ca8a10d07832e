import torch
import torch.nn.functional as F

target = torch.tensor([1])
for wrong_by in (0.0, 2.0, 4.0, 8.0, 16.0):
    row = []
    for softmax_first in (False, True):
        z = torch.tensor([[wrong_by, 0.0]], requires_grad=True)
        F.cross_entropy(z.softmax(1) if softmax_first else z, target).backward()
        row.append(z.grad[0, 0].item())
    print(f"{wrong_by:4}  {row[0]:.4f}  {row[1]:.4f}")
