import torch

logits = torch.tensor([[[2.0, 3.0], [5.0, 7.0], [11.0, 13.0]]])

print("transpose", *logits.transpose(1, 2)[0].tolist())
print("reshape  ", *logits.reshape(1, 2, 3)[0].tolist())
