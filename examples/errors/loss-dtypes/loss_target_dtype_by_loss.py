import torch
from torch.nn import functional as F

prediction = torch.tensor([0.25, 0.75], requires_grad=True)
for loss in F.huber_loss, F.binary_cross_entropy, F.mse_loss, F.l1_loss:
    for dtype in torch.float64, torch.int64:
        target = torch.tensor([0, 1], dtype=dtype)
        step = "forward"
        try:
            result = loss(prediction, target)
            step = "backward"
            result.backward()
            error = "-"
        except RuntimeError as raised:
            error = raised
        print(f"{loss.__name__:20} {target.dtype!s:13} {step:8} {error}")
