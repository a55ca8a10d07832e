import torch

relu_ = torch.nn.ReLU(inplace=True)
for code in [
    "relu_(x * 3)",
    "relu_((x * 3).add_(1))",
    "relu_(x * 3).add_(1)",
    "(x * 3).relu().add_(1)",  # (1)!
    "relu_(x.sigmoid())",
    "(h := x * 3).relu() + h",
    "relu_(h := x * 3) + h",  # (2)!
]:
    x = torch.tensor([-1.0, 2.0], requires_grad=True)
    y = eval(code)
    try:
        y.sum().backward()
        print(f"{code:24}{y.tolist()!s:13}{x.grad.tolist()}")
    except RuntimeError:
        print(f"{code:24}RuntimeError")
