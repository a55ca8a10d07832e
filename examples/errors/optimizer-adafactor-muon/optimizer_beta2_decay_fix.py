import torch

w = torch.ones(1, requires_grad=True)
print(torch.optim.Adafactor([w]).defaults["beta2_decay"])
print(torch.optim.Adafactor([w], beta2_decay=-0.5).defaults["beta2_decay"])
