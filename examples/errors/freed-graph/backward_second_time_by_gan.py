import torch

generator = torch.tensor(2.0, requires_grad=True)
critic = torch.tensor(3.0, requires_grad=True)
fake = generator * torch.tensor(5.0)

(critic * fake).backward()
try:
    (-critic * fake).backward()
except RuntimeError as error:
    print(str(error)[:49])
