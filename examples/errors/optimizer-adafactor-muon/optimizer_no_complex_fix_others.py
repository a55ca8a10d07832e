import torch

for name in ("Adam", "AdamW", "Adagrad", "RMSprop", "NAdam", "RAdam", "LBFGS"):
    w = torch.ones(1, dtype=torch.complex64, requires_grad=True)
    optimizer = getattr(torch.optim, name)([w])
    w.abs().sum().backward()
    optimizer.step(lambda w=w: w.abs().sum())
    print(name, w.real.item() < 1)
