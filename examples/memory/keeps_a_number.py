import warnings

import torch

loss = torch.tensor(3.0, requires_grad=True) * 2

for source in [
    "loss",
    "loss.detach()",
    "loss.item()",
    "loss.tolist()",
    "f'{loss:.1f}'",
    "float(loss)",
    "float(loss)",  # (1)!
]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        value = eval(source)
    history = getattr(value, "grad_fn", None) is not None
    print(f"{source:15}{type(value).__name__:8}{history!s:7}{len(caught)}")
    for warning in caught:
        print("   ", str(warning.message).splitlines()[0])
