import torch
from torch import multiprocessing

w = torch.tensor([2.0], requires_grad=True)
queue = multiprocessing.SimpleQueue()
try:
    queue.put(3 * w)
except RuntimeError as error:
    print(error)
