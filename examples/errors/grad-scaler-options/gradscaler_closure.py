import torch

w = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scaler = torch.amp.GradScaler("cpu", init_scale=4.0)


def closure():
    optimizer.zero_grad()
    loss = scaler.scale((2 * w).sum())
    loss.backward()
    return loss


closure()
try:
    scaler.step(optimizer, closure=closure)
except RuntimeError as error:
    print(error)
