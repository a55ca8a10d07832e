import torch

x = torch.tensor([2.0]).expand(3)
try:
    x.mul_(5)
except RuntimeError as error:
    print(str(error).split(" Please")[0])

x = x.clone()
x.mul_(5)
print(x.tolist())
