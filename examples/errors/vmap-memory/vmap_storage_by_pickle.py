import pickle

import torch

try:
    torch.vmap(pickle.dumps)(torch.tensor([2.0, 3.0]))
except NotImplementedError as error:
    print(error)
