import torch

w = torch.tensor([3.0], dtype=torch.float16, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scaler = torch.amp.GradScaler("cpu")
scaler.scale((2 * w).sum()).backward()
try:
    scaler.unscale_(optimizer)
except ValueError as error:
    print(error)
