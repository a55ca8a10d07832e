import torch

w = torch.ones(2, requires_grad=True)
kept = w * 1
kept.retain_grad()
for name, p in [
    ("w.float()  ", w.float()),
    ("w.double() ", w.double()),
    ("w[0]       ", w[0]),
    ("w * 1      ", w * 1),
    ("w.detach() ", w.detach()),
    ("retain_grad", kept),
]:
    try:
        torch.optim.SGD([p], lr=0.5)
        print(name, "ok  requires_grad", p.requires_grad)
    except ValueError as error:
        print(name, error)
