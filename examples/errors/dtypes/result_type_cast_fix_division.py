import torch

image = torch.tensor([51, 255], dtype=torch.uint8)
print((image / 51).tolist())
