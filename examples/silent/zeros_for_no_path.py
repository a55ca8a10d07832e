import torch
from torch import nn

x = torch.tensor([2.0, 3.0])
model = nn.Linear(2, 1, bias=False)
weights = {"wieght": torch.ones(1, 2)}  # (1)!


def output(weights, strict):
    call = torch.func.functional_call
    return call(model, weights, x, strict=strict).sum()


def cut(x):
    return x.detach() * 3


for source in [
    "torch.func.grad(torch.argmax)(x)",
    "torch.autograd.functional.jacobian(cut, x)",
    "torch.autograd.functional.jacobian(cut, x, strict=True)",
    "torch.func.grad(output)(weights, strict=False)['wieght']",
    "torch.func.grad(output)(weights, strict=True)['wieght']",
]:
    print(source)
    try:
        print("   ", eval(source).tolist())
    except RuntimeError as error:
        print("   ", str(error).replace("\n\t", " ").split(". ")[0])
