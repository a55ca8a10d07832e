import gc
import warnings
import weakref

import torch

torch.set_warn_always(True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for code in (
        "y.backward(create_graph=True)",
        "y.backward(create_graph=True); w.grad = None",
        "torch.autograd.grad(y, w, create_graph=True)",
    ):
        w = torch.tensor(3.0, requires_grad=True)
        y = w**3
        exec(code)

        alive = weakref.ref(w)
        del w, y
        gc.collect()  # (1)!
        print(f"{code:44} {alive() is not None}")

print(str(caught[0].message).split(". ")[0])
torch.set_warn_always(False)
