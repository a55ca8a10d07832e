import torch
from torch import nn
from torch.nn import functional as F

images = torch.zeros(4, 1, 2, 2)
target = torch.tensor([0, 1, 0, 1])
lin = nn.Linear(2, 2)
logits = {
    "view(-1, 2)": lin(images.view(-1, 2)),
    "squeeze()": lin(torch.zeros(1, 2)).squeeze(),
    "time first": torch.zeros(7, 4, 2).flatten(0, 1),
    "flatten(1)": nn.Linear(4, 2)(images.flatten(1)),
}
for name, tensor in logits.items():
    try:
        F.cross_entropy(tensor, target)
        print(f"{name:12}", tuple(tensor.shape), "-")
    except ValueError as error:
        print(f"{name:12}", tuple(tensor.shape), error)
