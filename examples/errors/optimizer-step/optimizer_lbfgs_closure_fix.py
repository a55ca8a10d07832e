import torch

calls = []
for make in (torch.optim.LBFGS, torch.optim.SGD):
    w = torch.tensor([2.0], requires_grad=True)
    optimizer = make([w], lr=0.5)

    def closure(w=w, optimizer=optimizer):
        optimizer.zero_grad()
        loss = (w**2).sum()
        loss.backward()
        calls.append(loss.item())
        return loss

    optimizer.step(closure)
    print(make.__name__, round(w.item(), 4), len(calls))
    calls.clear()
