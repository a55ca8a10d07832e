import torch
from torch import nn, optim

for name, make in [
    ("momentum_buffer", lambda params: optim.SGD(params, momentum=0.5)),
    ("exp_avg", optim.Adam),
]:
    layer = nn.Linear(1, 1, bias=False)
    optimizer = make(layer.parameters())
    layer(torch.ones(1, 1)).backward()
    optimizer.step()
    layer.double()  # (1)!

    print(type(optimizer).__name__)
    try:
        optimizer.step()
        print("  step() ok")
    except RuntimeError as error:
        print("  step()", error)
    print(f"  {name:15}", optimizer.state[layer.weight][name].dtype)

    optimizer.load_state_dict(optimizer.state_dict())  # (2)!
    optimizer.step()
    print(f"  {'after loading':15}", optimizer.state[layer.weight][name].dtype)
