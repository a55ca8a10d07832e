import torch

w = torch.tensor(2.0, requires_grad=True)
loss = w * 3
for outputs in [loss, loss.item()], [loss, None]:
    try:
        torch.autograd.grad(outputs, w)
    except AssertionError as error:
        print(error)
