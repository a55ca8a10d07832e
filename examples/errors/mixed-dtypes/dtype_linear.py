import torch

model = torch.nn.Linear(1, 1)
head = torch.nn.Linear(1, 1)
with torch.autocast("cpu"):
    h = model(torch.ones(1, 1))
try:
    head(h)  # (1)!
except RuntimeError as error:
    print(error)
