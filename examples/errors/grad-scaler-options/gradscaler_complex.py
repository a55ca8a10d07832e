import torch

w = torch.tensor([3.0 + 0j], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scaler = torch.amp.GradScaler("cpu", init_scale=4.0)
scaler.scale(w.abs().sum()).backward()
try:
    scaler.step(optimizer)
except NotImplementedError as error:
    print(error)
