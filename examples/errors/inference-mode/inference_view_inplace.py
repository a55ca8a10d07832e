import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
with torch.inference_mode():
    first = w[:1]
try:
    first *= 5
except RuntimeError as error:
    print(error)
