import torch

model = torch.nn.Linear(1, 1, bias=False).bfloat16()
try:
    model(torch.ones(1, 1))
except RuntimeError as error:
    print(error)
