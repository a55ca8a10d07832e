import torch

module = torch.nn.Linear(2, 1)
print("bias" in dict(module.named_parameters()))
