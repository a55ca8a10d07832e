import json

import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
loss = (w * 3).sum()

print(json.dumps({"loss": loss.item(), "w": w.tolist()}))
loss.backward()
print(w.grad.tolist())
