import torch

with torch.inference_mode():
    x = torch.tensor([2.0, 3.0])
y = torch.tensor([2.0, 3.0])
y += 1
for tensor in x, y:
    print(None if tensor.is_inference() else tensor._version)
