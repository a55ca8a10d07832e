import torch

w = torch.tensor(2.0, requires_grad=True)
scale = w**2
for x in 3.0, 5.0:
    try:
        (scale * x).backward()
        print(w.grad.item())
    except RuntimeError as error:
        print(str(error)[:49])
