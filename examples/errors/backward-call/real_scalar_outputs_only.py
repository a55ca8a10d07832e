import torch

z = torch.tensor([3 + 4j], requires_grad=True)
loss = (z * z.conj()).sum()

try:
    loss.backward()
except RuntimeError as error:
    print(error)
