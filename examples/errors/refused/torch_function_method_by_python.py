import warnings

import torch


class Weight:
    def __torch_function__(self, func, types, args=(), kwargs=None):
        return torch.tensor(2.0)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.nn.functional.relu(Weight())
print(caught[0].message)
