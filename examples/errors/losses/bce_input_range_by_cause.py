import torch
from torch.nn import functional as F

half = torch.tensor([0.5])
pairs = {
    "logit": (torch.tensor([2.0]), half),
    "nan": (torch.tensor([float("nan")]), half),
    "1 + eps": (torch.tensor([1.0]) + 2**-23, half),
    "label -1": (half, torch.tensor([-1.0])),
    "label 255": (half, torch.tensor([255.0])),
}
for name, (prediction, target) in pairs.items():
    try:
        F.binary_cross_entropy(prediction, target)
    except RuntimeError as error:
        print(f"{name:9}", error)
