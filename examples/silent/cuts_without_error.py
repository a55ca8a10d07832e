import warnings

import torch
from torch import nn
from torch.autograd import grad
from torch.distributions import Normal

pairs = {
    "x.argmax()": "x.softmax(0) @ torch.tensor([0.0, 1.0])",
    "x > 2": "torch.sigmoid(x - 2)",
    "x.long()": "x + (x.long() - x).detach()",  # (1)!
    "x[0].item() * x[1].item()": "x[0] * x[1]",
    "torch.tensor([x[0], x[1]])": "torch.stack([x[0], x[1]])",
    "torch.linspace(0, x[1], 3)": "x[1] * torch.linspace(0, 1, 3)",  # (2)!
    "torch.tensor(x.numpy(force=True))": "x",
    "torch.tensor(x) * 3": "x.clone() * 3",
    "x.data * 3": "x * 3",
    "nn.Parameter(x) * 3": "x * 3",  # (3)!
    "Normal(x, 1).sample()": "Normal(x, 1).rsample()",  # (4)!
    "grad(x @ x, x)[0]": "grad(x @ x, x, create_graph=True)[0]",
}
names = {"torch": torch, "nn": nn, "grad": grad, "Normal": Normal}
for pair in pairs.items():
    for source, indent in zip(pair, ("", "    "), strict=True):
        x = torch.tensor([2.0, 3.0], requires_grad=True)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            y = torch.as_tensor(eval(source, {"x": x, **names}))
        (x.sum() + y.sum()).backward()
        got = [round(g - 1, 2) for g in x.grad.tolist()]
        print(f"{indent + source:44} {y.requires_grad!s:6}{len(caught)}  {got}")
