import torch

half = torch.tensor(0.5)
for lr, foreach in ((half, None), (half.item(), True)):
    w = torch.tensor([2.0], requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=lr, foreach=foreach)
    (w**2).sum().backward()
    optimizer.step()
    print(round(w.item(), 4))
