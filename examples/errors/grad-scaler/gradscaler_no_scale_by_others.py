import torch

w = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scaler = torch.amp.GradScaler("cpu", init_scale=4.0)
(2 * w).sum().backward()
for call in lambda: scaler.unscale_(optimizer), scaler.update:
    try:
        call()
    except AssertionError as error:
        print(error)
