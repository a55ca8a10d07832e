import torch

logits = torch.zeros(3, 2, requires_grad=True)

probability = logits.softmax(dim=1)
print(probability.sum(1).tolist())
probability[0, 0].backward()
print(logits.grad.tolist())
