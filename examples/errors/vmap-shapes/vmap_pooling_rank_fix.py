import torch
import torch.nn.functional as F

images = torch.tensor([[[2.0, 3.0], [5.0, 7.0]]])
pooled = torch.vmap(lambda image: F.max_pool2d(image[None], 2))(images)
print(pooled.tolist())
