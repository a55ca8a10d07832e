import torch
import torch.nn.functional as F

labels = torch.tensor([0, 2])
print(torch.vmap(lambda label: F.one_hot(label, 3))(labels).tolist())
