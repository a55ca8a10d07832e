import torch
from torch.nn import functional as F

w = torch.ones(2, requires_grad=True)
x, target = torch.ones(1, 2), torch.tensor([1])
cases = {
    "cross_entropy": lambda: F.cross_entropy(x, target, weight=w),
    "bce_logits": lambda: F.binary_cross_entropy_with_logits(
        x[0], x[0], pos_weight=w
    ),
    "batch_norm": lambda: F.batch_norm(x, w, torch.ones(2)),
    "soft_margin": lambda: F.soft_margin_loss(x[0], w),
    "fake_quantize": lambda: torch.fake_quantize_per_tensor_affine(
        x, w[:1], torch.zeros(1, dtype=torch.int32), 0, 255
    ),
}
for name, f in cases.items():
    try:
        f()
    except RuntimeError as error:
        print(f"{name:14}", str(error).split(". ")[0])
