import torch

phase = "train"

try:
    with torch.set_grad_enabled(phase):
        pass
except TypeError as error:
    print(error)
