import torch

w = torch.tensor([2.0], requires_grad=True)
for make in (torch.optim.Adam, torch.optim.LBFGS, torch.optim.SGD):
    for lr in (-0.25, float("nan"), 0.0):
        try:
            make([w], lr=lr)
            print(make.__name__, lr)
        except ValueError as error:
            print(make.__name__, error)
