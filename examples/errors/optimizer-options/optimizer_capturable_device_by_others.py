import torch

for make in (torch.optim.NAdam, torch.optim.ASGD):
    w = torch.tensor([2.0], requires_grad=True)
    optimizer = make([w], capturable=True)
    (w**2).sum().backward()
    try:
        optimizer.step()
    except AssertionError as error:
        print(error)
