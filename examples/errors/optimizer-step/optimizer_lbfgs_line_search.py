import torch

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.LBFGS([w], line_search_fn="armijo")


def closure():
    optimizer.zero_grad()
    loss = (w**2).sum()
    loss.backward()
    return loss


try:
    optimizer.step(closure)
except RuntimeError as error:
    print(error)
