import torch

x = torch.zeros_like(torch.empty(2, device="meta"), device="cpu")
print(torch.from_dlpack(x).tolist())
