import torch


class Tagged:
    pass


x = torch.tensor([3.0, 5.0], requires_grad=True)
try:
    x.as_subclass(Tagged)
except TypeError as error:
    print(error)
