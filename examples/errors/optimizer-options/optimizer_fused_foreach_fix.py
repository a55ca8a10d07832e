import torch

for option in ({"fused": True}, {"foreach": True}, {}):
    w = torch.tensor([2.0], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.25, **option)
    (w**2).sum().backward()
    optimizer.step()
    print(w.tolist(), option)
