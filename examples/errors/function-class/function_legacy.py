import torch


class Scale(torch.autograd.Function):
    def __init__(self, factor):
        self.factor = factor

    def forward(self, x):
        return self.factor * x

    def backward(self, grad):
        return self.factor * grad


x = torch.tensor([2.0], requires_grad=True)
try:
    Scale(3)(x)
except RuntimeError as error:
    print(error)
