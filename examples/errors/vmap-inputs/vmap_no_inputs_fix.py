import torch

print(torch.vmap(torch.square)(torch.tensor([2.0, 3.0])).tolist())
draws = torch.vmap(lambda _: torch.randn(2), randomness="different")
print(draws(torch.empty(5)).shape)
