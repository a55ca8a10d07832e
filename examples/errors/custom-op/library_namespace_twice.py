import torch

first = torch.library.Library("shared", "DEF")
try:
    second = torch.library.Library("shared", "DEF")
except RuntimeError as error:
    print(str(error).split("  Previous registration")[0])
