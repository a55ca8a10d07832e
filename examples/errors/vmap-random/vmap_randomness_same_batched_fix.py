import torch

chances = torch.tensor([[0.0, 1.0], [1.0, 0.0]])
draws = torch.vmap(torch.bernoulli, randomness="different")(chances)
print(draws.tolist())
