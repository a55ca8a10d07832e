import torch

images = torch.ones(2, 1, 3, 2, 2)
print(torch.vmap(lambda image: image.clone().sum())(images).tolist())
