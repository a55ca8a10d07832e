import torch
from torch import nn
from torch.func import functional_call, grad
from torch.nn import functional as F

lin = nn.Linear(1, 1)
params = dict(lin.named_parameters())
x, target = torch.ones(4, 1), torch.ones(4, 1)


def predict(params):
    return functional_call(lin, params, (x,))


losses = {
    "model(x)": predict,
    'reduction="none"': lambda p: F.mse_loss(predict(p), target, reduction="none"),
    "mean(1)": lambda p: F.mse_loss(predict(p), target, reduction="none").mean(1),
    "mean(0)": lambda p: F.mse_loss(predict(p), target, reduction="none").mean(0),
    "mean()": lambda p: F.mse_loss(predict(p), target),
}
for name, loss in losses.items():
    try:
        print(f"{name:16}", list(grad(loss)(params)))
    except RuntimeError as error:
        print(f"{name:16}", str(error)[66:97])
