import torch
from torch import nn

saved = {"weight": torch.tensor([[2.0, 3.0]])}
model = nn.Linear(2, 1, bias=False, device="meta")
before = model.weight
model.load_state_dict(saved, assign=True)
print(model.weight.tolist(), model.weight is before)
