import torch

z = torch.tensor([3 + 4j], requires_grad=True)
y = z * 2

try:
    y.backward(torch.ones(1))
except RuntimeError as error:
    print(error)
