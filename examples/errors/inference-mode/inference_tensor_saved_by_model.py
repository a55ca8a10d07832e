import torch
from torch import nn

with torch.inference_mode():
    built = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))

converted = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
with torch.inference_mode():
    converted.double().float()

for name, model in {"built": built, "converted": converted}.items():
    try:
        model(torch.ones(2))
    except RuntimeError as error:
        print(f"{name:9}", str(error).split(". ")[0])
