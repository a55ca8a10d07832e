import torch

chances = torch.tensor([[0.25, 0.5], [0.75, 1.0]])
try:
    torch.vmap(torch.bernoulli, randomness="same")(chances)
except RuntimeError as error:
    print(error)
