import torch

try:
    torch.set_autocast_cpu_dtype("bfloat16")
except TypeError as error:
    print(error)
