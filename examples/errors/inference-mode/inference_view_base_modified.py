import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
buffer = torch.zeros(2)
with torch.inference_mode():
    last = buffer[-1]
buffer[0] = 5 * w[0]
try:
    print(last * 2)
except RuntimeError as error:
    print(error)
