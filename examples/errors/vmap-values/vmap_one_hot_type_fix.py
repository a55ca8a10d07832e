import torch
from torch.nn.functional import one_hot

classes = torch.tensor([[0.0, 2.0], [1.0, 0.0]])
print(torch.vmap(lambda x: one_hot(x, num_classes=3))(classes.long()).tolist())
