import torch

print(torch.amp.GradScaler(1024.0).get_scale())
