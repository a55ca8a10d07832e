import torch


def trained(name):
    w = torch.tensor([2.0], requires_grad=True)
    options = {"momentum": 0.5} if name == "SGD" else {}
    optimizer = getattr(torch.optim, name)([w], lr=0.5, **options)
    (w**2).sum().backward()
    optimizer.step()
    return optimizer


names = ["SGD", "RMSprop", "Adagrad", "Adam", "AdamW"]
for old, new in [(old, new) for old in names for new in names if old != new]:
    optimizer, when = trained(new), "load"
    try:
        optimizer.load_state_dict(trained(old).state_dict())
        when = "step"
        optimizer.step()
        print(f"{old:7} -> {new:7} ok")
    except KeyError as error:
        print(f"{old:7} -> {new:7} {when} {error}")
