from torch.autograd.graph import increment_version

try:
    increment_version(2)
except RuntimeError as error:
    print(error)
