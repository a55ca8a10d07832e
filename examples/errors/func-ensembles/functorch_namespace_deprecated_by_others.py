import warnings

import functorch
from torch import nn

models = [nn.Linear(1, 1)]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    functorch.vmap(len)
    functorch.make_functional(models[0])
    functorch.make_functional_with_buffers(models[0])
    functorch.combine_state_for_ensemble(models)
for warning in caught:
    words = str(warning.message).split("`")
    print(f"{words[1]:39}{words[3]}")
