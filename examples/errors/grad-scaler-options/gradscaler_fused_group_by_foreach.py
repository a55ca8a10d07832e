import torch

w = torch.tensor([3.0], requires_grad=True)
saved = torch.optim.SGD([w], lr=0.5, foreach=True).state_dict()
optimizer = torch.optim.SGD([w], lr=0.5, fused=True)
optimizer.load_state_dict(saved)
optimizer.param_groups[0]["fused"] = True
scaler = torch.amp.GradScaler("cpu", init_scale=4.0)
scaler.scale((2 * w).sum()).backward()
try:
    scaler.step(optimizer)
except AssertionError as error:
    print(error)
