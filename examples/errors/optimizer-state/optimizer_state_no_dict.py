import torch

w = torch.tensor([2.0], requires_grad=True)
old = torch.optim.Adam([w], lr=0.5)
optimizer = torch.optim.Adam([w])
try:
    optimizer.load_state_dict(old)
except AttributeError as error:
    print(error)
