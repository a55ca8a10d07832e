import torch

grad = torch.tensor(2.0**-10, dtype=torch.float16)
print((grad / 2.0**16).item(), (grad.float() / 2.0**16).item())
