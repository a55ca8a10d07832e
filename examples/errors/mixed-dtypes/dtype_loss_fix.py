import torch
import torch.nn.functional as F

logit = torch.tensor([0.0], dtype=torch.bfloat16, requires_grad=True)
target = torch.tensor([1.0])
F.binary_cross_entropy_with_logits(logit.float(), target).backward()
print(logit.grad)
