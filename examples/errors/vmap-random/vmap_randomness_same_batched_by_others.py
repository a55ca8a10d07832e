import torch
from torch.distributions import Categorical

weights = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
cases = {
    "torch.normal": lambda mean: torch.normal(mean, 1.0),
    "torch.poisson": lambda rate: torch.poisson(rate),
    "torch.multinomial": lambda weights: torch.multinomial(weights, 1),
    "Categorical": lambda weights: Categorical(weights).sample(),
}
for name, f in cases.items():
    try:
        torch.vmap(f, randomness="same")(weights)
    except RuntimeError as error:
        print(f"{name:19}{str(error).split('. ')[0]}")
