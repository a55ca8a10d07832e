import torch

w = torch.tensor(2.0, requires_grad=True)


def model(x, label=None):
    if label is not None:
        return (w * x - label) ** 2


losses = {
    "model(3.0)": model(3.0),
    "model(3.0, 5.0)": model(3.0, 5.0),
    "(3 * w).backward()": (3 * w).backward(),
    "[].append(3 * w)": [].append(3 * w),
}
for name, loss in losses.items():
    print(f"{name:18}", type(loss).__name__)
