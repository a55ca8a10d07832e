import torch

w = torch.tensor(2.0, requires_grad=True)
try:
    (w * 3).backward(inputs=[p for p in [w] if not p.requires_grad])
except RuntimeError as error:
    print(error)
