import torch

x = torch.tensor([[2.0, 3.0], [5.0, 7.0]], requires_grad=True)
h = 3 * x
first, second = h.split(1)
h *= 2
try:
    first.sum().backward()
except RuntimeError as error:
    print(str(error).split(" This view")[0])
