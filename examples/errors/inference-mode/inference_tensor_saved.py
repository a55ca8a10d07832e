import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
with torch.inference_mode():
    features = torch.tensor([5.0, 7.0])
try:
    y = w * features
except RuntimeError as error:
    print(error)
