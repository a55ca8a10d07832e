import torch

w = torch.tensor([3.0], requires_grad=True)
v = torch.tensor([5.0], requires_grad=True)
groups = [{"params": [w]}, {"params": [v], "fused": False}]
optimizer = torch.optim.SGD(groups, lr=0.5, fused=True)
scaler = torch.amp.GradScaler("cpu", init_scale=4.0)
scaler.scale((2 * w + 7 * v).sum()).backward()
try:
    scaler.step(optimizer)
except AssertionError as error:
    print(error)
