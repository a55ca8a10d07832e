import torch

x = torch.tensor([[[2.0], [3.0]], [[5.0], [7.0]]], requires_grad=True)
torch.vmap(lambda sample: sample.expand(-1, 2))(x).sum().backward()
print(x.grad.flatten().tolist())
