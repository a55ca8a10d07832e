import torch
from torch import nn

for way in (
    "body.eval()",
    "body.requires_grad_(False)",
    "body.requires_grad_(False).zero_grad()",
    "body.eval().requires_grad_(False).zero_grad()",
):
    body, head = nn.BatchNorm1d(1), nn.Linear(1, 1)
    model = nn.Sequential(body, head)
    for p in model.parameters():
        nn.init.constant_(p, 2.0)
    optimizer = torch.optim.Adam(model.parameters())
    x = torch.tensor([[0.0], [4.0]])
    for step in (1, 2, 3, 4):
        if step == 3:
            eval(way)
            state = model.state_dict()
            before = {k: v.clone() for k, v in state.items()}  # (1)!
        optimizer.zero_grad(set_to_none=False)
        model(x).square().sum().backward()
        optimizer.step()
    print(way)
    print("   ", *(k for k in state if not torch.equal(state[k], before[k])))
