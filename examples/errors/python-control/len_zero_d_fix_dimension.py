import torch

batch = torch.tensor([[3.0]])
print(len(batch.squeeze(1)))
