import warnings

import torch

warnings.simplefilter("ignore")
for code, value in [
    ("x * x.log()", 0.0),
    ("(3 * x).square().sqrt()", 0.0),  # (1)!
    ("x.sin() / x", 0.0),  # (2)!
    ("x.sqrt()", 0.0),
    ("x.log()", -1.0),
    ("x.sqrt() - x.sqrt()", 0.0),  # (3)!
    ("(h := x * 3).sqrt() - h.sqrt()", 0.0),  # (4)!
]:
    x = torch.tensor(value, requires_grad=True)
    with torch.autograd.set_detect_anomaly(True):
        y = eval(code)
        try:
            y.backward()
            result = x.grad.item()
        except RuntimeError as error:
            result = error
    print(f"{code:31}{y.item():<5}{result}")
