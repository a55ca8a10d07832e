import torch
from torch import multiprocessing

w = torch.tensor([2.0], requires_grad=True)
queue = multiprocessing.SimpleQueue()
queue.put((3 * w).detach())
print(queue.get())
