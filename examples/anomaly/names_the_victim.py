import warnings
from pathlib import Path

import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with torch.autograd.set_detect_anomaly(True):
        a = torch.tensor([1.0], requires_grad=True)
        c = torch.tensor([-1.0], requires_grad=True)

        b = a**2 * c**2
        b += 1
        b *= c + a

        d = b.exp_()
        d *= 5

        try:
            b.backward()
        except RuntimeError as error:
            message = str(error)

warning = caught[0]
said, *_, where, line, _ = str(warning.message).splitlines()
print(f"{Path(warning.filename).name}: {warning.category.__name__}: {said}")
print("  File ...,", where.split(", ", 1)[1])
print(line)
print()
print("RuntimeError:", message)
print()
print("d is b:", d is b)
