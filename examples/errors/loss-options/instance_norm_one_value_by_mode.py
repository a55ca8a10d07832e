import torch
from torch import nn

x = torch.ones(4, 2, 1, 1)
for tracks in False, True:
    norm = nn.InstanceNorm2d(2, track_running_stats=tracks).eval()
    try:
        print(tracks, tuple(norm(x).shape))
    except ValueError as error:
        print(tracks, error)
