import warnings

import torch
from torch.autograd import set_detect_anomaly

cases = {
    "x.square().sum().sqrt()": lambda x: x.square().sum().sqrt(),
    "where(…, (x-1).sqrt())": lambda x: torch.where(x > 0, (x - 1).sqrt(), 0),
    "x * x.log()": lambda x: x * x.log(),
    "x.sin() / x": lambda x: x.sin() / x,
    "(x - inf).softmax(0)": lambda x: (x - float("inf")).softmax(0),
}
for name, f in cases.items():
    x = torch.tensor([0.0], requires_grad=True)
    with warnings.catch_warnings(), set_detect_anomaly(True):
        warnings.simplefilter("ignore")
        y = f(x)
        try:
            y.sum().backward()
        except RuntimeError as error:
            print(f"{name:24}{y.item():4}", error)
