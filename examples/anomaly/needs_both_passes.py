import warnings

import torch
from torch.autograd import set_detect_anomaly

print("forward backward")
for forward, backward in [(0, 0), (0, 1), (1, 0), (1, 1)]:
    x = torch.tensor([0.0], requires_grad=True)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with set_detect_anomaly(bool(forward)):
            y = x.exp()
            y += 1
        try:
            with set_detect_anomaly(bool(backward)):
                y.backward()
        except RuntimeError:
            text = str(caught[0].message).split("0. ")[1] if caught else "-"
            line = text.split(" (Triggered")[0].splitlines()[-1].strip()
            print(f"{forward:7}{backward:9} ", line)
