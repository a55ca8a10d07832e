import torch

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.5)
(w**2).sum().backward()
optimizer.step()
optimizer.param_groups[0]["amsgrad"] = True
try:
    optimizer.step()
except KeyError as error:
    print(error)
