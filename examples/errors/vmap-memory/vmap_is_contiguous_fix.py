import torch

images = torch.ones(2, 1, 3, 2, 2)
sums = torch.vmap(lambda image: image.contiguous().sum())(images)
print(sums.tolist())
