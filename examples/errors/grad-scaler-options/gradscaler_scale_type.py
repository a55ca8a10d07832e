import torch

w = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scaler = torch.amp.GradScaler("cpu", init_scale=4.0)
loss = (2 * w).sum()
try:
    scaler.scale(loss.item())
except ValueError as error:
    print(error)
