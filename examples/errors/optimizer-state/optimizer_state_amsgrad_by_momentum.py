import torch

for make in (torch.optim.RMSprop, torch.optim.SGD):
    w = torch.tensor([2.0], requires_grad=True)
    optimizer = make([w], lr=0.25)
    (w**2).sum().backward()
    optimizer.step()
    optimizer.param_groups[0]["momentum"] = 0.5
    try:
        optimizer.step()
        print(make.__name__)
    except KeyError as error:
        print(make.__name__, error)
