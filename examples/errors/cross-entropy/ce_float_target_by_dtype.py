import torch
from torch.nn import functional as F

logits = torch.tensor([[0.0, 0.0]], requires_grad=True)
for dtype in (
    torch.float32,
    torch.float64,
    torch.int32,
    torch.bool,
    torch.uint8,
    torch.int64,
):
    target = torch.tensor([1], dtype=dtype)
    try:
        loss = F.cross_entropy(logits, target)
        print(f"{dtype!s:13}", loss.requires_grad)
    except RuntimeError as error:
        print(f"{dtype!s:13}", error)
