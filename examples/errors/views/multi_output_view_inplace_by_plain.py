import torch

w = torch.tensor(2.0, requires_grad=True)
first, second = torch.ones(2).unbind()
try:
    first *= w
except RuntimeError as error:
    print(str(error).split(" Such")[0])
