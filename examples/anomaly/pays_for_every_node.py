import torch

for mode in [False, True]:
    with torch.autograd.set_detect_anomaly(mode):
        h = torch.tensor(1.0, requires_grad=True)
        kept = 0
        for _ in range(100):
            h = h * 1
            kept += "traceback_" in h.grad_fn.metadata
    print(f"{mode!s:6}{kept:4}")
