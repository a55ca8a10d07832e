import torch

norm = torch.nn.SyncBatchNorm(1, eps=0.0).eval()
print(norm(torch.tensor([[2.0], [5.0]])).tolist())
