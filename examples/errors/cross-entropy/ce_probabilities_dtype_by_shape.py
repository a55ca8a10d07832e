import torch
from torch.nn import functional as F

labels = torch.tensor([0, 1, 0, 1])
cases = {
    "one-hot": (torch.zeros(4, 2), F.one_hot(labels)),
    "squeezed": (torch.zeros(4, 1).squeeze(), labels),
    "one output": (torch.zeros(4, 1), labels[:, None]),
}
for name, (logits, target) in cases.items():
    shapes = tuple(logits.shape), tuple(target.shape)
    try:
        F.cross_entropy(logits, target)
    except RuntimeError as error:
        print(f"{name:10}", *shapes, str(error)[:28])
