import torch
from torch.nn import functional as F

cases = {
    "one output": ((2, 1), (2,)),
    "mask": ((2, 1, 4, 4), (2, 4, 4)),
    "classes": ((2, 3), (2,)),
}
for name, (shape, target_shape) in cases.items():
    try:
        F.binary_cross_entropy_with_logits(
            torch.zeros(shape), torch.zeros(target_shape)
        )
    except ValueError as error:
        print(f"{name:10}", error)
