import operator

import torch
from torch import nn
from torch.autograd.functional import jacobian

w, average = nn.Parameter(torch.ones(2)), nn.Parameter(torch.ones(2))
w.grad = torch.ones(2)
sgd = torch.optim.SGD([w], lr=0.5, differentiable=True)

calls = {
    "w -= lr * w.grad": lambda: operator.isub(w, 0.5 * w.grad),
    "average.lerp_(w, 0.5)": lambda: average.lerp_(w, 0.5),
    "w.normal_()": lambda: w.normal_(),
    "w.copy_(x)": lambda: w.copy_(torch.ones(2)),
    "ReLU(inplace=True)(w)": lambda: nn.ReLU(inplace=True)(w),
    "jacobian(x.mul_)": lambda: jacobian(lambda x: x.mul_(2), torch.ones(2)),
    "differentiable=True": sgd.step,
}
for name, call in calls.items():
    try:
        call()
    except RuntimeError as error:
        print(f"{name:21}", str(error)[:41])
