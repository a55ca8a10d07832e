import torch

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
optimizer.load_state_dict(torch.optim.Adam([w]).state_dict())
(w**2).sum().backward()
try:
    optimizer.step()
except KeyError as error:
    print(error)
