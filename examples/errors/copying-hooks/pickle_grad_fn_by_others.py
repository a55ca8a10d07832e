import copy
import io
import pickle

import torch
from torch import multiprocessing, nn
from torch.autograd.graph import get_gradient_edge

layer = nn.Linear(1, 1)
layer.node = layer(torch.ones(1, 1)).grad_fn
w = torch.tensor(2.0, requires_grad=True)
calls = {
    "torch.save": lambda: torch.save(layer, io.BytesIO()),
    "queue.put": lambda: multiprocessing.SimpleQueue().put((w**2).grad_fn),
    "copy.deepcopy": lambda: copy.deepcopy(get_gradient_edge(w)),
    "pickle.dumps": lambda: pickle.dumps(layer.parameters()),
}
for name, call in calls.items():
    try:
        call()
    except TypeError as error:
        print(f"{name:13} {error}")
