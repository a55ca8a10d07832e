import torch

z = torch.tensor([2 + 3j], requires_grad=True)
try:
    z.detach().conj().numpy()
except RuntimeError as error:
    print(error)
