import torch
from torch import multiprocessing

w = torch.tensor([2.0, 3.0], requires_grad=True)
queue = multiprocessing.SimpleQueue()
try:
    queue.put(w * 5)
except RuntimeError as error:
    print(error)
