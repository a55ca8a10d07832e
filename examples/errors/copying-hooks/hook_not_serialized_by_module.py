import copy
import pickle

from torch import nn

layer = nn.Linear(1, 1)
layer.register_full_backward_hook(print)
layer.weight.register_hook(print)
for new in copy.deepcopy(layer), pickle.loads(pickle.dumps(layer)):
    print(len(new._backward_hooks), len(new.weight._backward_hooks or ()))
