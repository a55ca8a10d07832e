import torch

w = torch.tensor(2.0, requires_grad=True)
total = 0.0
for x in 3.0, 5.0:
    total = total + (w * x) ** 2
    try:
        total.backward()
        print(w.grad.item())
    except RuntimeError as error:
        print(str(error)[:49])
