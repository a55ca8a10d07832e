import torch

w = torch.tensor(2.0, requires_grad=True)
for x in 3.0, 5.0:
    scale = w**2
    (scale * x).backward()
    print(w.grad.item())
