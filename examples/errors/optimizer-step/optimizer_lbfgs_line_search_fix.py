import torch

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.LBFGS([w], line_search_fn="strong_wolfe")


def closure():
    optimizer.zero_grad()
    loss = (w**2).sum()
    loss.backward()
    return loss


optimizer.step(closure)
print(w.tolist())
