import torch
from torch.nn import functional as F

labels = torch.tensor([0, 1, 1])
scores = torch.zeros(3, 2)
calls = {
    "nll_loss": lambda: F.nll_loss(scores, F.one_hot(labels)),
    "3 classes": lambda: F.cross_entropy(scores, F.one_hot(labels, 3).float()),
    "2 labels": lambda: F.cross_entropy(torch.zeros(3, 5), scores.long()),
}
for name, call in calls.items():
    try:
        call()
    except RuntimeError as error:
        print(f"{name:9}", error)
