import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
with torch.inference_mode():
    row = w.view(1, 2)
try:
    row[0] *= 5
except RuntimeError as error:
    print(str(error).split(". ")[0])
