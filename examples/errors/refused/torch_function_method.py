import warnings

import torch


class Weight:
    def __torch_function__(self, func, types, args=(), kwargs=None):
        return torch.tensor(2.0)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.set_warn_always(True)
    torch.exp(Weight())
    torch.set_warn_always(False)
print(str(caught[0].message).partition(" (Triggered")[0])
