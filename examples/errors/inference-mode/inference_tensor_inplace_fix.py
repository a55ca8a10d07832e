import torch

with torch.inference_mode():
    x = torch.tensor([2.0, 3.0])
x = x.clone()
x += 1
print(x.tolist(), x.is_inference())

with torch.inference_mode():
    y = torch.tensor([2.0, 3.0])
    y += 1
print(y.tolist(), y.is_inference())
