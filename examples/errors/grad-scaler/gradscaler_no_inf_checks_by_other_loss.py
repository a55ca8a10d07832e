import torch

w = torch.tensor([3.0], requires_grad=True)
v = torch.tensor([5.0], requires_grad=True)
optimizers = [torch.optim.SGD([w], lr=0.5), torch.optim.SGD([v], lr=0.5)]
scaler = torch.amp.GradScaler("cpu", init_scale=4.0)
scaler.scale((2 * w).sum()).backward()
try:
    for optimizer in optimizers:
        scaler.step(optimizer)
except AssertionError as error:
    print(error)
