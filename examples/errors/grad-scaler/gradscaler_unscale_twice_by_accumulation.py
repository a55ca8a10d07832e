import torch

w = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scaler = torch.amp.GradScaler("cpu", init_scale=4.0)
try:
    for x in 2, 5:
        scaler.scale((x * w).sum()).backward()
        scaler.unscale_(optimizer)
except RuntimeError as error:
    print(error)
