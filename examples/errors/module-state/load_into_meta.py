import warnings

from torch import nn

saved = nn.Linear(2, 1, bias=False).state_dict()
model = nn.Linear(2, 1, bias=False, device="meta")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model.load_state_dict(saved)
print(caught[0].message)
