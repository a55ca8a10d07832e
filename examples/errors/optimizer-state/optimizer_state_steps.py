import torch

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.5)
(w**2).sum().backward()
optimizer.step()
optimizer.state[w]["step"] = 1
try:
    optimizer.step()
except RuntimeError as error:
    print(error)
