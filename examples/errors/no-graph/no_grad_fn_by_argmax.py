import torch

logits = torch.tensor([[0.0, 0.0]], requires_grad=True)
target = torch.tensor([0])
accuracy = (logits.argmax(1) == target).float().mean()

try:
    (1 - accuracy).backward()
except RuntimeError as error:
    print(error)
