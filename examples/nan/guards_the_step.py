import torch
from torch.nn.utils import clip_grad_norm_

named = {
    "w": torch.tensor(1.0, requires_grad=True),
    "b": torch.tensor(3.0, requires_grad=True),
}
optimizer = torch.optim.SGD(named.values(), lr=0.5)

for batch in [[0.0, 4.0, 16.0], [1.0, 4.0, 16.0]]:
    optimizer.zero_grad()
    x = torch.tensor(batch)
    ((named["w"] * x).sqrt() + named["b"]).sum().backward()
    bad = [n for n, p in named.items() if not p.grad.isfinite().all()]
    try:
        clip_grad_norm_(named.values(), 8.0, error_if_nonfinite=True)
        optimizer.step()
    except RuntimeError as error:
        print(str(error).split(",")[0])
    print(bad, [p.item() for p in named.values()])
