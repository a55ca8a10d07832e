import torch

x = torch.tensor([3.0, 5.0], requires_grad=True)
print((2 * x.detach().numpy()).tolist())
