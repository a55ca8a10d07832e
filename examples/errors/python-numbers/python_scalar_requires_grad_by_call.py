import math
import operator
import warnings

import numpy as np
import torch

loss = torch.tensor(2.0, requires_grad=True) * 3
calls = {
    "float(loss)": float,
    "math.exp(loss)": math.exp,
    '"%.1f" % loss': lambda loss: operator.mod("%.1f", loss),
    "torch.tensor([loss])": lambda loss: torch.tensor([loss]),
    "np.float64(loss)": np.float64,
    "array[0] = loss": lambda loss: np.zeros(1).__setitem__(0, loss),
    "int(loss)": int,
    "bool(loss)": bool,
    "loss.item()": torch.Tensor.item,
    'f"{loss:.1f}"': lambda loss: f"{loss:.1f}",
}
torch.set_warn_always(True)
for call, function in calls.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        function(loss)
    print(f"{call:20}", [str(w.message)[:17] for w in caught])
torch.set_warn_always(False)
