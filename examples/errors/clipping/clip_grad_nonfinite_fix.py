import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
nn.init.ones_(model.weight)
for x in ([1.0, float("inf")], [3.0, 4.0]):
    optimizer.zero_grad()
    model(torch.tensor([x])).sum().backward()
    bad = [
        n for n, p in model.named_parameters() if not p.grad.isfinite().all()
    ]
    total = nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    if total.isfinite():
        optimizer.step()
    print(round(total.item(), 4), bad, model.weight.isfinite().all().item())
