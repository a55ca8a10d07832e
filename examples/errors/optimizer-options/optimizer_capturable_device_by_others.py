import torch

for make, foreach in (
    (torch.optim.NAdam, False),
    (torch.optim.ASGD, False),
    (torch.optim.Adam, True),
):
    w = torch.tensor([2.0], requires_grad=True)
    optimizer = make([w], capturable=True, foreach=foreach)
    (w**2).sum().backward()
    try:
        optimizer.step()
    except AssertionError as error:
        print(error)
