import torch

x = torch.tensor([0.0, 1.0], requires_grad=True)
try:
    (x * 2)[0].detach_()
except RuntimeError as error:
    print(str(error).split(".")[0])

h = x.exp()
y = (h * h).sum()
h.detach_()
try:
    y.backward()
except RuntimeError as error:
    print(error)
