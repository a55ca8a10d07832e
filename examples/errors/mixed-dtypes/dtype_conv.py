import torch

conv = torch.nn.Conv1d(1, 1, 1).bfloat16()
try:
    conv(torch.ones(1, 1, 2))
except RuntimeError as error:
    print(error)
